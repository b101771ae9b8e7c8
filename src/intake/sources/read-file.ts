import { Buffer } from 'node:buffer'
import { constants, type FileHandle, open, realpath } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { fileProblem } from './file-problem.ts'
import { pageOfBytes, tooLarge } from './page-of-bytes.ts'
import { type Fetched, problem, type SourceLimits } from './source.ts'

/** Reads one file as a page. A file over the limit is not loaded, and a pipe or a device is never waited for. */
export async function readFile(
  path: string,
  limits: Pick<SourceLimits, 'bytes'>,
  signal?: AbortSignal,
): Promise<Fetched> {
  signal?.throwIfAborted()
  let address = resolve(path)
  let file: FileHandle | undefined
  try {
    address = await realpath(address)
    // Without O_NONBLOCK, opening a pipe waits for somebody to write to it.
    file = await open(address, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stats = await file.stat()
    if (!stats.isFile()) return problem('unreadable', 'it is a folder, a device, a pipe or a socket', address)
    if (stats.size > limits.bytes) return tooLarge(address, stats.size, limits)
    const bytes = await readUpTo(file, limits.bytes)
    return bytes ? pageOfBytes(bytes, address, basename(address)) : tooLarge(address, null, limits)
  } catch (error) {
    return { kind: 'problem', problem: fileProblem(error, address) }
  } finally {
    await file?.close()
  }
}

/** All bytes of a file, or null where there are more than `limit`: one that grows while it is read, or hides its size. */
async function readUpTo(file: FileHandle, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let total = 0
  for await (const chunk of file.createReadStream({ autoClose: false })) {
    chunks.push(chunk)
    total += chunk.length
    if (total > limit) return null
  }
  return Buffer.concat(chunks)
}
