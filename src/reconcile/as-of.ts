import { ReadoutError } from '../record/readout-error.ts'
import type { AsOf } from '../record/record.ts'
import type { Report } from '../record/report.ts'

/**
 * The last moment of a time as people give it, in UTC as `Date.toISOString()` writes it: '2031-04-02' is the end of that day,
 * '2031-04-02 18:00' and '2031-04-02T18:00+02:00' are that minute; without a zone it is UTC. Throws a ReadoutError where it
 * is no time.
 */
export function lastMomentOf(time: string): string {
  const period = periodOf(time.trim().replace(' ', 'T'))
  if (period) return new Date(period.end).toISOString()
  throw new ReadoutError(
    `"${time}" is no time`,
    'write a day, 2031-04-02, or a day and an hour, "2031-04-02 18:00", with +02:00 after it where it is not UTC',
  )
}

/** Whether a word is meant for a time: a report's id may begin with a digit too, but has no hyphen. */
export const isTime = (word: string) => !/^(?:r_)?[0-9a-f]{5,}$/u.test(word) && !word.startsWith('r_')

/** Which reports were out by a moment; those that do not tell are left out, and named. */
export function reportsAsOf(
  reports: readonly Report[],
  time: string,
): { readonly out: readonly Report[]; readonly asOf: AsOf } {
  const out: Report[] = []
  const unknown: AsOf['unknown'] = []
  for (const report of reports) {
    const { id, outlet, headline } = report
    const when = standsAt(report, time)
    if (when === 'out') out.push(report)
    else if (when !== 'later') unknown.push({ report: id, outlet, headline, reason: when })
  }
  unknown.sort((a, b) => (a.report < b.report ? -1 : 1))
  return { out, asOf: { time, unknown } }
}

/** Whether a report was out by a moment: a report that gives its day alone is out when the day is over. */
export function standsAt(
  { published }: Pick<Report, 'published'>,
  time: string,
): 'out' | 'later' | 'no date' | 'no hour' {
  const period = published === null ? null : periodOf(published)
  if (!period) return 'no date'
  const moment = Date.parse(time)
  if (period.end <= moment) return 'out'
  return period.start > moment ? 'later' : 'no hour'
}

/** First and last millisecond of a year, month, day, minute or second; null where it is none. */
function periodOf(time: string): { start: number; end: number } | null {
  const found =
    /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?<clock>T\d\d:\d\d(?<exact>:\d\d(?:\.\d+)?)?(?<zone>Z|[+-]\d\d:?\d\d)?)?)?)?$/u.exec(
      time,
    )?.groups
  // Date.UTC takes the years before 100 for those of the last century: nobody reported then.
  if (!found || found.year! < '0100') return null
  const { year, month, day, clock, zone } = found
  if (clock) {
    const start = Date.parse(zone ? time.replace(/([+-]\d\d)(\d\d)$/u, '$1:$2') : `${time}Z`)
    return Number.isNaN(start) || !isDay(year!, month!, day!) ? null : { start, end: start }
  }
  if (day && !isDay(year!, month!, day)) return null
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)]
  if (m < 0 || m > 11) return null
  const next = day ? Date.UTC(y, m, d + 1) : month ? Date.UTC(y, m + 1, 1) : Date.UTC(y + 1, 0, 1)
  return { start: Date.UTC(y, m, d), end: next - 1 }
}

/** '2031-02-30' is no day, though `Date` would take it for one in March. */
function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day)
}
