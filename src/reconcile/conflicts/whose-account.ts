import { negates, neighbour, quotationAfter, sharedStems } from './around.ts'
import type { NameOf } from './headings.ts'
import { type Sentence, speakerOf, textOf } from './sentence.ts'

/**
 * The sentence before one that denies: any, where the denial leans on it ('that claim'); where it says of what claim it is ('the theft allegations',
 * 'claims it was there') only one that charges somebody.
 */
export function deniedBy(s: Sentence, denial: RegExpExecArray): Sentence | undefined {
  const before = neighbour(s, -1)
  const { blames, claims, claimGoesOn, claimOf } = s.page.words
  const isOfItsOwn = claimOf.test(denial[0]) || claimGoesOn.test(textOf(s).slice(denial.index + denial[0].length))
  const charges = (t: Sentence) => blames.test(textOf(t)) || claims.test(textOf(t))
  if (!before || charges(before)) return before
  if (isOfItsOwn) return undefined
  // 'They have seen no evidence' charges nobody: what is denied stands before it.
  const earlier = negates(before) ? s.page.sentences.slice(Math.max(0, s.at - BACK), s.at) : []
  return earlier.findLast((t) => !negates(t) && charges(t)) ?? before
}

/** Sentences among which the account stands that is contradicted by its speaker's name. */
const BACK = 8

/** Where the account may stand that a report only tells after who contradicts it. */
const AHEAD = 2

/** Of the sentences before one that somebody of a name says, the one with most words in common with it and its quotation; the last of those. Else the next that they say. */
export function accountBy(s: Sentence, name: string, nameOf: NameOf): Sentence | undefined {
  const isTheirs = (t: Sentence) => {
    const speaker = speakerOf(t)
    return speaker !== null && nameOf(speaker).split(' ').includes(name)
  }
  const by = s.page.sentences.slice(Math.max(0, s.at - BACK), s.at).filter(isTheirs)
  if (by.length === 0) return s.page.sentences.slice(s.at + 1, s.at + 1 + AHEAD).find(isTheirs)
  return likest(by, s)
}

/** What somebody said before a sentence in which others alone speak: 'Lind said it was open. Later she was contradicted by Berg'. */
export function spokenBefore(s: Sentence): Sentence | undefined {
  const before = s.page.sentences.slice(Math.max(0, s.at - BACK), s.at)
  const others = new Set(s.said.flatMap((a) => (a.content.some((c) => c.start > s.start) ? [a.speaker] : [])))
  // 'It was contradicted by the figures' names nobody who says so.
  const speaker = others.size > 0 ? before.map(speakerOf).findLast((who) => who !== null && !others.has(who)) : null
  return speaker
    ? likest(
        before.filter((t) => speakerOf(t) === speaker),
        s,
      )
    : undefined
}

/** What was said last before an answer, as far back as its speaker went on, that the answer is on: 'Lind said it was theirs. Karsa countered that it was not'. */
export function saidLast(s: Sentence): Sentence | undefined {
  const before = s.page.sentences.slice(Math.max(0, s.at - BACK), s.at)
  const last = before.at(-1)
  const other = last ? before.findLastIndex((t) => speakerOf(t) !== speakerOf(last)) : -1
  return likest(before.slice(other + 1), s)
}

/** The sentence with most words in common with another and its quotation; the last of those. */
function likest(among: readonly Sentence[], s: Sentence): Sentence | undefined {
  const shared = (t: Sentence) => [s, ...quotationAfter(s)].flatMap((x) => sharedStems(t, x)).length
  return [...among].reverse().sort((a, b) => shared(b) - shared(a))[0]
}
