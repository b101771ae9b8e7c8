import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { ReadoutError } from '../../record/readout-error.ts'
import { pageOfBytes, tooLarge } from './page-of-bytes.ts'
import { type Fetched, problem, type SourceLimits, type SourceOptions } from './source.ts'

/** Reads standard input as one page, whose address is made of its content: 'stdin:9f86d081884c7d65'. */
export async function fetchStdin(
  stdin: NonNullable<SourceOptions['stdin']>,
  limits: Pick<SourceLimits, 'bytes'>,
  signal?: AbortSignal,
): Promise<Fetched> {
  if (stdin.isTTY) {
    throw new ReadoutError(
      'nothing is piped into standard input, which "-" stands for',
      'pipe a page in (cat page.html | readout read -), or name a file, a folder or an address',
    )
  }
  const stop = () => 'destroy' in stdin && typeof stdin.destroy === 'function' && stdin.destroy()
  signal?.addEventListener('abort', stop, { once: true })
  const hash = createHash('sha256')
  const chunks: Buffer[] = []
  let total = 0
  try {
    for await (const chunk of stdin) {
      const bytes = Buffer.from(chunk)
      hash.update(bytes)
      chunks.push(bytes)
      total += bytes.length
      if (total > limits.bytes) return tooLarge('-', null, limits)
    }
    signal?.throwIfAborted()
  } catch (error) {
    signal?.throwIfAborted()
    const why = error instanceof Error ? error.message : String(error)
    return problem('unreadable', `standard input broke off: ${why}`, '-')
  } finally {
    signal?.removeEventListener('abort', stop)
  }
  const address = total === 0 ? '-' : `stdin:${hash.digest('hex').slice(0, 16)}`
  return pageOfBytes(Buffer.concat(chunks), address, null)
}
