import { Buffer } from 'node:buffer'

/** What 0x80–0x9F mean in windows-1252: some releases of Node 20 to 23 decode that encoding as if it were ISO 8859-1. */
const windows1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

/**
 * The characters of some bytes in an encoding that `TextDecoder` knows, and in how many places they were not valid in it:
 * each of those is a U+FFFD in the text. A U+FFFD that the page itself holds does not count.
 */
export function decodeBytes(bytes: Uint8Array, encoding: string): { readonly text: string; readonly broken: number } {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  if (encoding === 'windows-1252') {
    return { text: text.replace(/[\x80-\x9f]/g, (c) => windows1252.charAt(c.charCodeAt(0) - 0x80)), broken: 0 }
  }
  const own = replacements.get(encoding)
  return { text, broken: Math.max(0, occurrences(text, '\ufffd') - (own ? occurrences(asBuffer(bytes), own) : 0)) }
}

/** U+FFFD as a page may write it itself. */
const replacements = new Map([
  ['utf-8', Buffer.of(0xef, 0xbf, 0xbd)],
  ['utf-16le', Buffer.of(0xfd, 0xff)],
  ['utf-16be', Buffer.of(0xff, 0xfd)],
  ['gb18030', Buffer.of(0x84, 0x31, 0xa4, 0x37)],
])

const asBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function occurrences<T>(
  text: { indexOf(part: T, from: number): number },
  part: T & { readonly length: number },
): number {
  let n = 0
  for (let at = text.indexOf(part, 0); at >= 0; at = text.indexOf(part, at + part.length)) n++
  return n
}
