import type { ReportLine } from '../../../src/api/types.ts'

/** A moment to stop at: `at` as the address has it, and how many reports were out by then. */
export interface Stop {
  readonly at: string
  /** In milliseconds. */
  readonly moment: number
  readonly reports: number
}

/** The reports' times, each once, in order; those without a day stand at no stop. */
export function stopsOf(reports: readonly ReportLine[]): Stop[] {
  const dated = reports.flatMap(({ published }) => (published && momentOf(published) ? [published] : []))
  const times = new Map(dated.map((at) => [momentOf(at), at]))
  const moments = dated.map(momentOf)
  return [...times]
    .sort(([a], [b]) => a - b)
    .map(([moment, at]) => ({ at, moment, reports: moments.filter((m) => m <= moment).length }))
}

/** The last stop that is not after the moment. */
export function placeOf(stops: readonly Stop[], asOf: string): number {
  const next = stops.findIndex(({ moment }) => moment > momentOf(asOf))
  return next === -1 ? stops.length - 1 : Math.max(0, next - 1)
}

/** How many reports were out by a moment, which may lie before every stop. */
export const reportsBy = (stops: readonly Stop[], asOf: string): number =>
  stops.findLast(({ moment }) => moment <= momentOf(asOf))?.reports ?? 0

/** The last millisecond of a day, or a time; 0 where it is neither. A clock without a zone is taken for UTC. */
function momentOf(time: string): number {
  if (!/^\d{4}-\d{2}-\d{2}/u.test(time)) return 0
  if (time.length === 10) return Date.parse(`${time}T23:59:59.999Z`)
  return Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/u.test(time) ? time : `${time}Z`) || 0
}
