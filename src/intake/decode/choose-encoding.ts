import { isUtf8 } from 'node:buffer'
import { decodeBytes } from './decode-bytes.ts'
import { guessEncoding } from './guess-encoding.ts'
import { sniffKind } from './sniff-kind.ts'
import { charsetOfHeader, charsetOfMarkup } from './stated-charset.ts'

/** The encoding to read a page in, how many bytes of byte order mark to skip, and what was wrong with what it states. */
export interface EncodingChoice {
  readonly encoding: string
  readonly skip: number
  readonly detail?: string
}

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** Chooses the encoding of a page's bytes: see `decodePage` for the order. */
export function chooseEncoding(bytes: Uint8Array, contentType: string | null): EncodingChoice {
  const mark = marks.find(([start]) => start.every((byte, i) => bytes[i] === byte))
  if (mark) return { encoding: mark[1], skip: mark[0].length }

  const stated = statedCharset(bytes, contentType)
  const utf16 = stated?.startsWith('utf-16') ? null : unmarkedUtf16(bytes)
  if (utf16) return { encoding: utf16, skip: 0 }
  if (isUtf8(bytes)) return chooseForUtf8(bytes, stated)
  if (stated && stated !== 'utf-8') return { encoding: stated, skip: 0 }
  return chooseForBroken(bytes, stated)
}

function statedCharset(bytes: Uint8Array, contentType: string | null): string | null {
  const header = charsetOfHeader(contentType)
  if (header) return header
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return sniffKind(head, contentType) === 'html' ? charsetOfMarkup(bytes) : null
}

/** Encodings of one byte a letter: text in one of them is next to never valid UTF-8 by accident. */
const oneByte = /^(?:windows|iso-8859|koi8|ibm|mac|x-mac)/

/** The bytes are valid UTF-8: another encoding is believed only where they might as well be that. */
function chooseForUtf8(bytes: Uint8Array, stated: string | null): EncodingChoice {
  if (stated === null || stated === 'utf-8') return { encoding: 'utf-8', skip: 0 }
  const letters = lettersBeyondAscii(decodeBytes(bytes, 'utf-8').text)
  const belied = stated.startsWith('utf-16') ? !bytes.includes(0) : letters >= (oneByte.test(stated) ? 2 : 8)
  return belied
    ? { encoding: 'utf-8', skip: 0, detail: `states ${stated}, but its bytes are UTF-8: read as UTF-8` }
    : { encoding: stated, skip: 0 }
}

/** The bytes are not valid UTF-8, and nothing but perhaps UTF-8 is stated. */
function chooseForBroken(bytes: Uint8Array, stated: string | null): EncodingChoice {
  const utf8 = decodeBytes(bytes, 'utf-8')
  const letters = lettersBeyondAscii(utf8.text)
  const cutOff = stated !== null && utf8.broken === 1 && utf8.text.endsWith('\ufffd')
  if (cutOff || letters >= utf8.broken) return { encoding: 'utf-8', skip: 0 }
  const guess = guessEncoding(bytes)
  if (decodeBytes(bytes, guess).broken >= utf8.broken) return { encoding: 'utf-8', skip: 0 }
  const claim = stated ? 'states UTF-8, but is not' : 'states no character encoding that is known and is not UTF-8'
  return { encoding: guess, skip: 0, detail: `${claim}: read as ${guess}, by its letters` }
}

function lettersBeyondAscii(text: string): number {
  let n = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x80 && unit !== 0xfffd && (unit & 0xfc00) !== 0xdc00) n++
  }
  return n
}

/**
 * UTF-16 without its mark, as some editors save it: spaces, digits and line ends have a null for their high byte, so at
 * least a tenth of the bytes at odd places, or at even ones, are null and next to none at the others.
 */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 8 || bytes.length % 2 !== 0 || !bytes.includes(0)) return null
  const nulls: [number, number] = [0, 0]
  const sample = bytes.subarray(0, 65_536)
  sample.forEach((byte, i) => {
    if (byte === 0) nulls[(i % 2) as 0 | 1]++
  })
  const units = sample.length / 2
  const [even, odd] = nulls
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  const [many, few] = odd > even ? [odd, even] : [even, odd]
  if (many < units * 0.1 || few > units * 0.01) return null
  const { text, broken } = decodeBytes(sample, encoding)
  // Data has nulls at such places too, but next to bytes that make letters of no one script.
  const strange = text.match(/[\0-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\p{Cn}]/gu)?.length ?? 0
  return broken + strange <= units * 0.01 ? encoding : null
}
