import type { Problem } from '../../record/problem.ts'
import { chooseEncoding } from './choose-encoding.ts'
import { decodeBytes } from './decode-bytes.ts'
import { describeBinary, hasTooManyControls } from './describe-binary.ts'
import { normalizeText } from './normalize-text.ts'
import { sniffKind } from './sniff-kind.ts'

/**
 * A page's bytes as characters: `{ kind: 'html', text: '<!doctype html>…', encoding: 'windows-1251', problems: [] }`.
 * Where the bytes are no text at all, `kind` is 'binary', `text` is empty and `problems` holds a 'binary'.
 */
export interface DecodedPage {
  /** NFC, '\n' line ends, no byte order mark, no U+0000. For HTML this is the source, markup and all. */
  readonly text: string
  readonly kind: 'html' | 'text' | 'binary'
  /** The WHATWG name of the encoding it was read in: 'utf-8', 'koi8-u', 'windows-1252'. */
  readonly encoding: string
  readonly problems: readonly Pick<Problem, 'reason' | 'detail'>[]
}

/**
 * Decodes a page. The encoding is the byte order mark's, else the Content-Type header's, else (HTML) the page's own
 * statement, else UTF-8 where the bytes are that, else a guess from the letters; a statement that the bytes belie is
 * set aside. Any bytes give a result, in time linear in their number.
 *
 * @param contentType a Content-Type header's value, 'text/html; charset=koi8-u', or null to sniff the bytes
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): DecodedPage {
  const magic = describeBinary(bytes)
  if (magic) return binary(`this is ${magic}, not a page`)

  const { encoding, skip, detail } = chooseEncoding(bytes, contentType)
  const decoded = decodeBytes(bytes.subarray(skip), encoding)
  if (hasTooManyControls(decoded.text)) return binary('its bytes are data, not text')

  const kind = sniffKind(decoded.text, contentType)
  const normal = normalizeText(decoded.text, kind)
  const details = [
    ...(detail ? [detail] : []),
    ...(decoded.broken > 0 ? [`${count(decoded.broken, 'place')} not valid in ${encoding}, shown as U+FFFD`] : []),
    ...normal.repairs,
  ]
  return { kind, encoding, text: normal.text, problems: details.map((d) => ({ reason: 'bad-encoding', detail: d })) }
}

const binary = (detail: string): DecodedPage => ({
  kind: 'binary',
  text: '',
  encoding: 'binary',
  problems: [{ reason: 'binary', detail }],
})

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
