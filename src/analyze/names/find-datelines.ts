import type { TaggedTokens } from '../parser/parser.ts'
import { isFree, type NameSpans, putName } from './name-spans.ts'

/** Behind this many tokens a dash ends no dateline. */
const longest = 16
const capitals = /^[\p{Lu}.'’]{2,}$/u
const capital = /^\p{Lu}/u

/**
 * Finds the place and the outlet of datelines, which the network often takes for something else: 'OSTERVIK, Lorvia (Northline) —'
 * at the beginning of a sentence. The place is in capitals.
 */
export function findDatelines(
  { text, start, end, sentences }: TaggedTokens,
  spans: NameSpans,
  place: number,
  outlet: number,
): void {
  const word = (i: number) => text.slice(start[i], end[i])
  for (let s = 0; s + 1 < sentences.length; s++) {
    const first = sentences[s]!
    const last = Math.min(sentences[s + 1]!, first + longest)
    let to = first
    while (to < last && to < first + 4 && capitals.test(word(to))) to++
    if (to === first || to === last || !/^[,(—–-]$/.test(word(to))) continue
    let dash = to
    while (dash < last && !/^(?:[—–-]|--)$/.test(word(dash))) dash++
    if (dash === last || sentences[s + 1]! - dash < 4) continue
    if (isFree(spans, first, to)) putName(spans, first, to, place)
    for (let open = to; open < dash; open++) {
      if (word(open) !== '(') continue
      let close = open + 1
      while (close < dash && capital.test(word(close))) close++
      if (close > open + 1 && word(close) === ')' && isFree(spans, open + 1, close))
        putName(spans, open + 1, close, outlet)
    }
  }
}
