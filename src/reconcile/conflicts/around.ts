import { bodyWords } from '../../record/body.ts'
import type { Span } from '../../record/passage.ts'
import type { DraftSide } from './conflict-draft.ts'
import { readWords } from './read-words.ts'
import { passageOf, type Sentence, textOf } from './sentence.ts'

/** The sentence so many after one, or before it, unless more than a paragraph's end stands between. */
export const neighbour = (telling: Sentence, by: number): Sentence | undefined => {
  const other = telling.page.sentences[telling.at + by]
  return other && Math.abs(other.paragraph - telling.paragraph) <= 1 ? other : undefined
}

/** Whether a telling, or parts of it, say that something is not so. */
export const negates = (t: Sentence, within: readonly Span[] = [t]) =>
  readWords(t).some((w) => w.kind === 'negation' && within.some((c) => w.start >= c.start && w.end <= c.end))

/** Sentences that say the same: the first one's words, and where the first few stand. */
export const sideOfAll = (told: readonly Sentence[]): DraftSide => ({
  says: textOf(told[0]!).replace(/\s+/gu, ' '),
  passages: told.slice(0, MOST).map(passageOf),
})

/** Passages shown of one side. */
const MOST = 4

export const sideOf = (telling: Sentence, start = telling.start, end = telling.end): DraftSide => ({
  says: bodyWords(telling.page.report, { start, end }).replace(/\s+/gu, ' ').trim(),
  passages: [{ report: telling.page.report.id, start, end }],
})

const opens = /^\s*["“«]/u

/** A sentence, and the quotation right after it, which says the same in its speaker's words. */
export function withQuotation(telling: Sentence): DraftSide {
  const [next] = quotationAfter(telling)
  return next ? sideOf(telling, telling.start, next.end) : sideOf(telling)
}

/** The sentence right after that is a quotation, if it is one. */
export function quotationAfter(telling: Sentence): Sentence[] {
  const next = neighbour(telling, 1)
  return next && opens.test(textOf(next)) ? [next] : []
}

/** What a telling, or parts of it, tell of, by words that are no names: their stems. */
export const stemsOf = (t: Sentence, within: readonly Span[] = [t]) =>
  new Set(readWords(t).flatMap((w) => (w.kind === 'word' && !t.page.words.telling.has(w.word) && within.some((c) => w.start >= c.start && w.end <= c.end) ? [w.stem] : []))) // biome-ignore format: one line

/** What two sentences both tell of. */
export function sharedStems(a: Sentence, b: Sentence): string[] {
  const own = stemsOf(a)
  return [...stemsOf(b)].filter((stem) => own.has(stem))
}
