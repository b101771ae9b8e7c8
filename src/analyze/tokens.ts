import type { Span } from '../record/passage.ts'

/**
 * One token: an address, a number, a word (with its hyphens, inner apostrophes and inner full stops), a quotation mark, a dash,
 * an ellipsis, or any other single sign. No alternative can match the empty string and none backtracks beyond a sign.
 */
const token =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|[#@][\p{L}\p{N}_]+|[$€£¥₹]?\p{N}+(?:[.,:]\p{N}+)*%?(?:[-–]?[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:(?:['’](?=\p{L})|[-‑&](?=[\p{L}\p{N}])|\.(?=\p{Ll}{2}))[\p{L}\p{M}\p{N}]+)*|''|``|\.{2,}|--+|\s+|[\s\S]/uy

/** What is cut off the end of a word: 's, 'll, n't. */
const clitic = /(?:n['’]t|['’](?:s|m|d|ll|re|ve))$/i
const dotted = /^(?:\p{Lu}|\p{L}+)$/u
const space = /^\s/

/** Receives tokens as they are found. */
export type Put = (start: number, end: number) => void

/** Finds the tokens of `text` inside one span, in order. Time grows with the length of the span. */
export function tokenise(text: string, { start, end }: Span, abbreviations: ReadonlySet<string>, put: Put): void {
  // A slice, so that no token looks beyond its span.
  const piece = text.slice(start, end)
  token.lastIndex = 0
  let at = 0
  while (at < piece.length) {
    token.lastIndex = at
    const [found] = token.exec(piece) as RegExpExecArray
    let next = at + found.length
    if (space.test(found)) {
      at = next
      continue
    }
    if (found.length < 20 && piece[next] === '.' && dotted.test(found) && takesStop(found, piece, next, abbreviations))
      next++
    const cut = found.length > 1 && found.length < 60 ? clitic.exec(found) : null
    if (cut && cut.index > 0 && next === at + found.length) {
      put(start + at, start + at + cut.index)
      put(start + at + cut.index, start + next)
    } else put(start + at, start + next)
    at = next
  }
}

/** Whether the full stop after a word belongs to it: 'Mr.', 'J.', but not the 'I.' that ends a sentence. */
function takesStop(word: string, piece: string, stop: number, abbreviations: ReadonlySet<string>): boolean {
  if (word.length === 1) return word !== 'I' && /\p{Lu}/u.test(word) && /[\s\p{L},]/u.test(piece[stop + 1] ?? '')
  const lower = word.toLowerCase()
  if (!abbreviations.has(lower)) return false
  // 'no.' and 'sat.' are words too: they take the stop only where a number or capital makes them an abbreviation.
  if (word === lower && /^(?:no|sat|sun|mar|art|fig|gen|rev|co)$/.test(lower))
    return /^\.\s?\p{N}/u.test(piece.slice(stop, stop + 3))
  if (/^(?:No|Art|Fig)$/.test(word)) return /^\.\s?\p{N}/u.test(piece.slice(stop, stop + 3))
  return true
}
