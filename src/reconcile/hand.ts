import type { Attribution, Citation } from '../record/finding.ts'
import type { Problem } from '../record/problem.ts'
import type { Hand } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import type { Houses } from './houses.ts'

/** With these a report was not looked through, so that its silence about others tells nothing. */
const unread = new Set<Problem['reason']>(['no-language', 'no-body', 'login-wall', 'no-text'])

/**
 * How near a report stands to what it tells. A credit line of another house makes it a copy; otherwise it is a matter of
 * how much of what it passes on came through other outlets, by its own words.
 */
export function handOf(
  report: Report,
  attributions: readonly Attribution[],
  citations: readonly Citation[],
  houses: Houses,
): Hand {
  const isOther = (name: string) => houses.nameOf(name) !== houses.of(report)
  const copied = report.credit.filter(isOther)
  if (copied.length > 0 && report.credit.length === copied.length) return { kind: 'copy', through: copied }
  const cited = [...new Set(citations.map((c) => c.cites).filter(isOther))].sort()
  if (cited.length === 0) {
    const silent = attributions.length === 0 || report.problems.some((p) => unread.has(p.reason))
    return { kind: silent ? 'unknown' : 'own', through: [] }
  }
  const leaning = citations.map((c) => c.passage)
  const through = attributions.filter(
    (a) => a.via.length > 0 || leaning.some((p) => (a.source && meets(p, a.source)) || a.cue.some((c) => meets(p, c))),
  )
  return { kind: through.length * 2 >= attributions.length ? 'relays' : 'partly', through: cited }
}

const meets = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end
