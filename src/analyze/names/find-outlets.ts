import { mayBeginOutlet, outletNamed } from '../../languages/outlets.ts'
import type { TaggedTokens } from '../parser/parser.ts'
import { wordHash } from '../tagger/hash.ts'
import { rowOf } from '../tagger/keyed-rows.ts'
import type { NameLexicon } from './name-lexicon.ts'
import { isFree, type NameSpans, putName } from './name-spans.ts'
import type { NameKind } from './names.ts'
import { mark } from './word-marks.ts'

/** The longest name of an outlet, in tokens. */
const longest = 6

/** From this step of `NameLexicon.readiness` on, a word is hardly ever written small: 'Reuters', not 'Time'. */
const alwaysCapital = 7

/**
 * Finds outlets that the list of outlets knows, and names of organisations that end as an outlet's does ('… Gazette'). A name of one
 * word that is also another word counts only where the network saw an organisation.
 */
export function findOutlets(
  tokens: TaggedTokens,
  lexicon: NameLexicon,
  marks: Uint32Array,
  spans: NameSpans,
  numberOf: (kind: NameKind) => number,
): void {
  const { text, start, end, sentences } = tokens
  const [outlet, organisation] = [numberOf('outlet'), numberOf('organisation')]
  const word = (i: number) => text.slice(start[i], end[i])
  for (let s = 0; s + 1 < sentences.length; s++) {
    const last = sentences[s + 1]!
    for (let i = sentences[s]!; i < last; i++) {
      if ((marks[i]! & mark.capital) === 0) continue
      const to = listedEnd(i, last)
      if (to > i) {
        // 'BBC Radio Wales' is one outlet where the network saw one name.
        const wider = spans.from[i] === i + 1 && spans.to[i]! > to && (marks[to]! & mark.press) !== 0
        const whole = wider ? spans.to[i]! : to
        if (isFree(spans, i, whole)) {
          putName(spans, i, whole, outlet)
          i = whole - 1
          continue
        }
      }
      if (spans.from[i] !== i + 1 || spans.kind[i] !== organisation) continue
      const final = spans.to[i]! - 1
      if (final > i && (marks[final]! & mark.press) !== 0) spans.kind[i] = outlet
    }
  }

  function listedEnd(i: number, last: number): number {
    const first = word(i)
    const article = first === 'The'
    if (!article && !mayBeginOutlet(first)) return i
    for (let to = Math.min(i + longest, last); to > i + (article ? 1 : 0); to--) {
      if ((marks[to - 1]! & mark.capital) === 0) continue
      const known = outletNamed(text.slice(start[i], end[to - 1]))
      if (known === undefined) continue
      if (to - i > (article ? 2 : 1)) return to
      return isOutletWord(article ? i + 1 : i) ? to : i
    }
    return i
  }

  function isOutletWord(i: number): boolean {
    const readiness = lexicon.readiness[rowOf(lexicon, wordHash(word(i)))]!
    const alone = spans.from[i]! > 0 && spans.to[i]! - spans.from[i]! === 0
    if (alone && spans.kind[i] === organisation) return true
    // A word that is never written small, or that no text has, is nobody's surname either if it is an outlet's.
    const before = spans.from[i] === i + 1 && (marks[i + 1]! & mark.press) !== 0
    return (alone || before || spans.from[i] === 0) && (readiness === 0 || readiness >= alwaysCapital)
  }
}
