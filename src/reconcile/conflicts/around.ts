import { bodyWords } from '../../record/body.ts'
import type { Span } from '../../record/passage.ts'
import type { DraftSide } from './draft.ts'
import { readWords } from './read-words.ts'
import { type Telling, textOf } from './telling.ts'

/** Names with a headline run into them: 'Lind ThuneSenate passes'. */
export const glued = /\p{Ll}{3}\p{Lu}\p{Ll}{2}/u

/** The sentence so many after one, or before it, unless more than a paragraph's end stands between. */
export const neighbour = (telling: Telling, by: number): Telling | undefined => {
  const other = telling.page.sentences[telling.at + by]
  return other && Math.abs(other.paragraph - telling.paragraph) <= 1 ? other : undefined
}

/** Whether a telling, or parts of it, say that something is not so. */
export const negates = (t: Telling, within: readonly Span[] = [t]) =>
  readWords(t).some((w) => w.kind === 'negation' && within.some((c) => w.start >= c.start && w.end <= c.end))

export const sideOf = (telling: Telling, start = telling.start, end = telling.end): DraftSide => ({
  says: bodyWords(telling.page.report, { start, end }).replace(/\s+/gu, ' ').trim(),
  passages: [{ report: telling.page.report.id, start, end }],
})

const opens = /^\s*["“«]/u

/** A sentence, and the quotation right after it, which says the same in its speaker's words. */
export function withQuotation(telling: Telling): DraftSide {
  const [next] = quotationAfter(telling)
  return next ? sideOf(telling, telling.start, next.end) : sideOf(telling)
}

/** The sentence right after that is a quotation, if it is one. */
export function quotationAfter(telling: Telling): Telling[] {
  const next = neighbour(telling, 1)
  return next && opens.test(textOf(next)) ? [next] : []
}

/** What two sentences both tell of, by words that are no names. */
export function sharedStems(a: Telling, b: Telling): string[] {
  const stems = (t: Telling) =>
    new Set(readWords(t).flatMap((w) => (w.kind === 'word' && !t.page.words.telling.has(w.word) ? [w.stem] : [])))
  const own = stems(a)
  return [...stems(b)].filter((stem) => own.has(stem))
}
