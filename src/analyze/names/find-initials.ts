import type { TaggedTokens } from '../parser/parser.ts'
import { isFree, type NameSpans, putName } from './name-spans.ts'

/** Initials that a document explains, and more words of a name than this are not looked through for them. */
const initials = /^\p{Lu}{3,7}$/u
const longest = 12

/**
 * Initials in brackets behind a name are that name, here and wherever the document has them: 'the Port Authority of Selm (PAS)'.
 * The name is all the words that the initials stand for. `shared` are the kinds that initials take on from a name, `firm` those that
 * initials keep.
 */
export function findInitials(
  { text, start, end }: TaggedTokens,
  spans: NameSpans,
  shared: ReadonlySet<number>,
  firm: ReadonlySet<number>,
): void {
  const kinds = new Map<string, number>()
  const word = (i: number) => text.slice(start[i], end[i])
  for (let i = 2; i + 1 < start.length; i++) {
    if (text[start[i - 1]!] !== '(' || text[start[i + 1]!] !== ')' || !initials.test(word(i))) continue
    const from = nameFor(word(i), i - 1)
    if (from < 0 || spans.from[from] !== from + 1 || !shared.has(spans.kind[from]!)) continue
    kinds.set(word(i), spans.kind[from]!)
    if (isFree(spans, from, i - 1)) putName(spans, from, i - 1, spans.kind[from]!)
  }
  if (kinds.size === 0) return
  for (let i = 0; i < start.length; i++) {
    const kind = kinds.get(word(i))
    if (kind === undefined || !isFree(spans, i, i + 1)) continue
    if (spans.from[i] === 0 || !firm.has(spans.kind[i]!)) putName(spans, i, i + 1, kind)
  }

  /** Where the words begin, the last of them before token `to`, whose initials these are; small words may have none. Below 0 if there are none. */
  function nameFor(letters: string, to: number): number {
    let rest = letters.length
    for (let k = to - 1; k >= 0 && k > to - longest; k--) {
      const first = text[start[k]!]!
      if (first.toUpperCase() === letters[rest - 1] && (first === letters[rest - 1] || rest > 1)) rest--
      else if (/\p{Lu}/u.test(first) || !/^[\p{Ll}-]/u.test(first)) return -1
      if (rest === 0) return k
    }
    return -1
  }
}
