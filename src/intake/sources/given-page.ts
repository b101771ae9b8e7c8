import { createHash } from 'node:crypto'
import { pageOfBytes, tooLarge } from './page-of-bytes.ts'
import { defaultLimits, type SourceItem } from './source.ts'

/**
 * A page that was handed over instead of pointed at: a file dropped into a window, or a text pasted there (`file` is null).
 * Its address is made of its content ('given:9f86d081884c7d65/talks.html'): two outlets' pages may both be called talks.html.
 */
export function givenPage(bytes: Uint8Array, file: string | null): SourceItem {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  const address = `given:${hash}/${file ?? 'pasted text'}`
  return {
    address,
    fetch: async () =>
      bytes.length > defaultLimits.bytes
        ? tooLarge(address, bytes.length, defaultLimits)
        : pageOfBytes(bytes, address, file),
  }
}
