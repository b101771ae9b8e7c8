import { headings } from '../../languages/headings.ts'
import { listBy } from '../list-by.ts'
import type { DraftSide } from './conflict-draft.ts'
import { passageOf } from './sentence.ts'
import type { ToldFigure } from './told-figures.ts'

/** Passages shown of one side. */
const MOST = 4
/** How far from a figure the words stand that say what it is of. */
const WIDE = 9

/** One side for each number, in the order in which they were told. */
export function sidesOf(figures: readonly ToldFigure[]): DraftSide[] {
  return [...listBy(figures, (f) => f.figure.value).values()].map((told) => {
    const { telling, figure } = told[0]!
    return {
      says: telling.page.report.text.slice(figure.start, figure.end).replace(/\s+/gu, ' '),
      passages: told.slice(0, MOST).map((f) => passageOf(f.telling)),
    }
  })
}

/** Words after a figure that are shown where nothing else tells what it is of. */
const REST = 7

/**
 * What figures are of, with the words around one of them that the sentences share: 'how far (“withdraw its artillery … from the Gap”)';
 * `other` is a figure that says it where the first does not.
 */
export function whatOf(told: ToldFigure, shared: readonly string[], other: ToldFigure = told): string {
  const { figure, words, telling, does } = told
  const word = (i: number) => telling.page.report.text.slice(words[i]!.start, words[i]!.end)
  const next = words[figure.to + 1]
  const done = does && next?.kind === 'word' && next.stem === does ? ` ${word(figure.to + 1)}` : ''
  const question =
    headings.asked[figure.what] ??
    (figure.kind === 'count' ? headings.howMany(`${word(figure.to)}${done}`) : headings.howMuch)
  // 'How many were killed' asks enough; words around it that both have tell where.
  if ((done && figure.kind === 'count') || (figure.kind === 'fate' && shared.length === 0)) return question
  const around = [told, other].map((t) => aroundOf(t, shared)).sort((x, y) => y.rank - x.rank)[0]!
  const line = (given: string) => given.replace(/\s+/gu, ' ').trim()
  if (!around.before && !around.after) return question
  if (!around.before && figure.kind === 'count') return line(`${question} ${around.after}`)
  return `${question} (“${line(`${around.before} … ${around.after}`)}”)`
}

/** The words beside a figure that tell what it is of: those that are shared, or those after it, or before it. The higher `rank` says more. */
function aroundOf(told: ToldFigure, shared: readonly string[]): { before: string; after: string; rank: number } {
  const { figure, words, telling } = told
  const { text } = telling.page.report
  const { from, to } = clauseOf(told)
  const at = words.flatMap((w, i) => (shared.includes(w.stem) && (i < figure.from - 1 || i > figure.to) && i >= from && i <= to && Math.abs(i - figure.from) <= WIDE ? [i] : [])) // biome-ignore format: one line
  const any = at.length > 0
  const end = any ? Math.max(...at) : Math.min(to, figure.to + REST)
  const after = end > figure.to ? text.slice(figure.end, words[end]!.end) : ''
  const start = any ? Math.min(...at) : after ? figure.from : from
  // 'Lorvia with 6 to 10 tons of grain': another figure tells nothing of this one.
  const clear = start < figure.from && words.slice(start, figure.from).every((w) => w.kind !== 'number')
  const before = clear ? text.slice(words[start]!.start, figure.start) : ''
  return { before, after, rank: any ? 3 : after ? 2 : Math.min(1, before.length / 100) }
}

/** The words from the sign before a figure to the sign after it: the first and the last of them. */
function clauseOf({ figure, words, telling }: ToldFigure): { from: number; to: number } {
  let [from, to] = [figure.from, figure.to]
  const ends = (i: number) => words[i]!.kind === 'sign' || telling.page.words.counting.listing.has(words[i]!.word)
  while (from > 0 && !ends(from - 1)) from--
  while (to + 1 < words.length && !ends(to + 1)) to++
  return { from, to }
}
