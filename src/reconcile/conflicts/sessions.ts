import { headings } from '../../languages/headings.ts'
import { listBy } from '../list-by.ts'
import type { ConflictDraft } from './conflict-draft.ts'
import { sidesOf } from './figure-sides.ts'
import { sameAmount } from './same-amount.ts'
import { hoodOf, type ToldFigure, type ToldFigures } from './told-figures.ts'

const HOURS = 60
const LONGEST = 40 * HOURS
/** How far from its length what goes on may be named, in words. */
const REACH = 9
/** Two accounts of one length are not further apart than so many times. */
const MOST_TIMES = 3

/** How long reports say that talks, a meeting or a siege went on, where each tells of one only. */
export function sessionDrafts({ told }: ToldFigures): ConflictDraft[] {
  const byReport = listBy(told.filter(isSession), (t) => t.telling.page.report.id)
  const single = [...byReport.values()].filter((list) => new Set(list.map((t) => t.figure.value)).size === 1)
  const groups: ToldFigure[][] = []
  for (const list of single) {
    const group = groups.find((g) => g.some((t) => alike(t, list[0]!)))
    if (group) group.push(...list)
    else groups.push([...list])
  }
  return groups.flatMap((group): ConflictDraft[] => {
    if (new Set(group.map((t) => t.figure.value)).size < 2) return []
    const sorted = [...group].sort(
      (a, b) => a.telling.page.rank - b.telling.page.rank || a.figure.start - b.figure.start,
    )
    const differ = sorted.some((a) => sorted.some((b) => sameAmount(a.figure, b.figure) === 'differ'))
    return [
      {
        kind: differ ? 'value' : 'grain',
        what: lengthOf(sorted[0]!),
        about: [],
        sides: sidesOf(sorted),
        rule: 'session',
      },
    ]
  })
}

/** 'how long the talks went on'. */
function lengthOf({ figure, words, telling }: ToldFigure): string {
  const near = words.slice(Math.max(0, figure.from - REACH), figure.to + REACH)
  const session = near.find(
    (w) => telling.page.words.sessions.has(w.word) && !telling.page.words.sitting.has(w.word),
  )?.word
  return headings.lasted(session ?? null)
}

function isSession({ figure, words, telling }: ToldFigure): boolean {
  if (figure.kind !== 'measure' || figure.what !== 'time' || figure.value < HOURS / 2 || figure.value > LONGEST)
    return false
  const { sessions, bounds, counting } = telling.page.words
  for (let k = figure.from - 1; k >= Math.max(0, figure.from - 2); k--) {
    if (counting.spans.has(words[k]!.word)) return false
    if (!bounds.has(words[k]!.word)) break
  }
  const near = words.slice(Math.max(0, figure.from - REACH), figure.to + REACH)
  return (
    near.some((w) => sessions.has(w.word)) &&
    (figure.of.length > 0 ||
      near.some((w) => counting.lasts.test(w.stem)) ||
      counting.through.has(words[figure.from - 1]?.word ?? ''))
  )
}

function alike(a: ToldFigure, b: ToldFigure): boolean {
  const [x, y] = [a.figure.value, b.figure.value]
  if (Math.max(x, y) / Math.min(x, y) > MOST_TIMES) return false
  if (Math.abs(a.telling.page.day - b.telling.page.day) > 1) return false
  // Short meetings are many, and seldom the same.
  return Math.min(x, y) >= 2 * HOURS && shared(hoodOf(a.telling), hoodOf(b.telling)) >= 4
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const stem of a) if (b.has(stem)) count++
  return count
}
