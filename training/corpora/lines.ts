import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'

/** The lines of a UTF-8 file, gzipped or not, without their ends, and without ever holding the whole file. */
export async function* lines(path: string): AsyncGenerator<readonly string[]> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 })
  const bytes = path.endsWith('.gz') ? file.pipe(createGunzip({ chunkSize: 1 << 18 })) : file
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for await (const chunk of bytes) {
    const parts = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n')
    rest = parts.pop()!
    yield parts
  }
  rest += decoder.decode()
  if (rest !== '') yield [rest]
}
