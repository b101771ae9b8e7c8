import { headings } from '../../languages/headings.ts'
import { listBy } from '../list-by.ts'
import { withQuotation } from './around.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { sidesOf } from './figure-sides.ts'
import { readNumber } from './read-figures.ts'
import type { Word } from './read-words.ts'
import { type Sentence, textOf } from './sentence.ts'
import { hoodOf, type ToldFigure, type ToldFigures } from './told-figures.ts'

/** Days between a figure and the word against it. */
const WITHIN = 7
/** How near the word stands to the number, in signs. */
const REACH = 40
/** A smaller number is told of too many things. */
const LEAST = 10
/** Words that the sentences around a bare number and a figure have in common. */
const LEAST_SHARED = 3

/**
 * Figures that reports tell, and that somebody turns down or holds to be impossible: 'will not pay the 340 million', 'one hundred twenty is a
 * fantasy'. The number is the same on both sides; what differs is whether it can be.
 */
export function disputedFigureDrafts({ told, numbered }: ToldFigures): ConflictDraft[] {
  const disputed = new Map<Sentence, number>()
  for (const [telling, words] of numbered) {
    const value = disputedIn(telling, words)
    if (value !== null) disputed.set(telling, value)
  }
  const values = new Set(disputed.values())
  const byValue = listBy(
    told.filter((t) => values.has(t.figure.value)),
    (t) => t.figure.value,
  )
  return [...disputed].flatMap(([telling, value]): ConflictDraft[] => {
    const all = byValue.get(value) ?? []
    const own = all.find((t) => t.telling === telling)
    const others = all.filter(
      (t) => t.telling.page !== telling.page && !disputed.has(t.telling) && isOf(t, telling, own),
    )
    const [figure] = sidesOf(others)
    if (!figure) return []
    return [
      {
        kind: 'stance',
        what: headings.disputed(figure.says),
        about: telling.said.map((a) => a.id),
        sides: [figure, withQuotation(telling)],
        rule: 'disputed-figure',
      },
    ]
  })
}

/** The number that a sentence is against: the one after 'will not pay', or before 'is a fantasy'. */
function disputedIn(telling: Sentence, words: readonly Word[]): number | null {
  const { refusesFigure, dismissesFigure } = telling.page.words
  const text = textOf(telling)
  const [no, mad] = [refusesFigure.exec(text), dismissesFigure.exec(text)]
  if (!no && !mad) return null
  for (let i = 0; i < words.length; i++) {
    const number = readNumber(words, i, telling.page.words)
    if (!number) continue
    const [start, end] = [words[i]!.start - telling.start, words[number.to]!.end - telling.start]
    i = number.to
    const after = no && start >= no.index + no[0].length && start - no.index - no[0].length < REACH
    const before = mad && end <= mad.index && mad.index - end < REACH && !/[.;:“”"]/u.test(text.slice(end, mad.index))
    if ((after || before) && number.value >= LEAST) return number.value
  }
  return null
}

/** Whether a figure is of what is disputed: of one unit, or, of a bare number, told amid the same words. */
function isOf(t: ToldFigure, telling: Sentence, own: ToldFigure | undefined): boolean {
  if (Math.abs(t.telling.page.day - telling.page.day) > WITHIN) return false
  if (own && own.key !== t.key && own.figure.kind === 'measure') return false
  if (own && [...own.near].some((stem) => t.near.has(stem))) return true
  if (t.figure.kind !== 'measure') return false
  const around = hoodOf(telling)
  return [...hoodOf(t.telling)].filter((stem) => around.has(stem)).length >= LEAST_SHARED
}
