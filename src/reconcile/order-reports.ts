import type { Report } from '../record/report.ts'
import { by } from './by.ts'

/** Reports by the time of publication, then by id: the order of the record, whatever the order of reading. */
export const orderReports = (reports: readonly Report[]): Report[] =>
  [...reports].sort(by((r) => `${momentOf(r.published)}|${r.id}`))

/** A report's time in UTC: a day alone stands at its beginning, no date at the end. */
function momentOf(published: string | null): string {
  const moment = published
    ? Date.parse(published.length > 10 && !/(?:Z|[+-]\d{2}:\d{2})$/u.test(published) ? `${published}Z` : published)
    : Number.NaN
  return Number.isNaN(moment) ? '9999' : new Date(moment).toISOString()
}
