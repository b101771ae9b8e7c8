import type { Attribution, Citation } from '../record/finding.ts'
import type { Hand } from '../record/record.ts'
import type { Report } from '../record/report.ts'

/**
 * How near a report stands to what it tells. A credit line of another house makes it a copy; otherwise it is a matter of
 * how much of what it passes on came through other outlets, by its own words.
 */
export function handOf(report: Report, attributions: readonly Attribution[], citations: readonly Citation[]): Hand {
  const copied = report.credit.filter((c) => c !== report.outlet)
  if (copied.length > 0 && report.credit.length === copied.length) return { kind: 'copy', through: copied }
  const cited = [...new Set(citations.map((c) => c.cites).filter((c) => c !== report.outlet))].sort()
  if (cited.length === 0) return { kind: 'own', through: [] }
  const leaning = citations.map((c) => c.passage)
  const through = attributions.filter(
    (a) => a.via.length > 0 || leaning.some((p) => (a.source && meets(p, a.source)) || a.cue.some((c) => meets(p, c))),
  )
  return { kind: through.length * 2 >= attributions.length ? 'relays' : 'partly', through: cited }
}

const meets = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end
