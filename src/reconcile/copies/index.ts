import type { Span } from '../../record/passage.ts'
import type { Report } from '../../record/report.ts'
import { type BodyTokens, readBodyTokens, tokensIn } from './body-tokens.ts'
import { findRuns, type Run } from './find-runs.ts'

/** Words of a report that stand in an earlier one: which report, and the spans in both texts. */
export interface Copied {
  readonly report: string
  readonly here: Span
  readonly there: Span
}

/** What of a story is copied. */
export interface Copies {
  /** Where the words of a span of that report (by its id) were copied from, when most of them were; else null. */
  of(report: string, span: Span): Copied | null
}

/**
 * People are quoted in the same words everywhere; only the reporter's own words show copying. One run of so many of them
 * shows it, or that many in all between two reports, for an editor may touch every sentence.
 */
const OWN_IN_ONE = 25
const OWN_IN_ALL = 40
/** The share of a span's words that must have been copied. */
const MOST = 0.6

/** Finds copied passages among reports, given in the order in which they can have copied from each other. */
export function findCopies(reports: readonly Report[]): Copies {
  const tokens = reports.map(readBodyTokens)
  const runs = findRuns(tokens).map((list, i) => copying(list, tokens[i]!))
  const number = new Map(reports.map((r, i) => [r.id, i]))
  return {
    of(report, span) {
      const i = number.get(report)
      if (i === undefined || runs[i]!.length === 0) return null
      const { from, to } = tokensIn(tokens[i]!, span)
      const here = runs[i]!.filter((run) => run.at < to && from < run.at + run.length)
      const shared = new Map<number, number>()
      for (const run of here)
        shared.set(run.from, (shared.get(run.from) ?? 0) + Math.min(to, run.at + run.length) - Math.max(from, run.at))
      const [source, count] = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [-1, 0]
      if (source < 0 || count < MOST * (to - from)) return null
      const pieces = here
        .filter((run) => run.from === source)
        .map((run) => {
          const first = Math.max(from, run.at)
          return { first, last: Math.min(to, run.at + run.length) - 1, by: run.fromAt - run.at }
        })
      const there = tokens[source]!
      const [head, tail] = [pieces[0]!, pieces.at(-1)!]
      const ends = pieces.flatMap((p) => [there.start[p.first + p.by]!, there.end[p.last + p.by]!])
      return {
        report: reports[source]!.id,
        here: { start: tokens[i]!.start[head.first]!, end: tokens[i]!.end[tail.last]! },
        there: { start: Math.min(...ends), end: Math.max(...ends) },
      }
    },
  }
}

/** Of what a report shares with others, that which shows that it was copied. */
function copying(runs: readonly Run[], { quoted }: BodyTokens): Run[] {
  const own = (run: Run) => {
    let count = 0
    for (let i = run.at; i < run.at + run.length; i++) count += 1 - quoted[i]!
    return count
  }
  const all = new Map<number, number>()
  for (const run of runs) all.set(run.from, (all.get(run.from) ?? 0) + own(run))
  return runs.filter((run) => all.get(run.from)! >= OWN_IN_ALL || own(run) >= OWN_IN_ONE)
}
