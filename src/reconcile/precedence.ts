import type { Report } from '../record/report.ts'
import type { Houses } from './houses.ts'

/**
 * Reports in the order in which they can have taken from one another: those credited to another house last, else by time. A
 * day alone stands at its end and no date at the end of all, for who gives the hour is more likely to have been first.
 */
export function inPrecedence(reports: readonly Report[], houses: Houses): Report[] {
  const keyed = reports.map((report) => {
    const { published } = report
    const day = published && published.length > 10 ? published : `${published}T23:59:59Z`
    const moment = Date.parse(day.replace(/(T[\d:.]+)$/u, '$1Z'))
    const credits = houses.credited(report)
    return {
      report,
      copy: credits.length > 0 && credits.length === report.credit.length ? 1 : 0,
      moment: Number.isNaN(moment) ? Number.POSITIVE_INFINITY : moment,
    }
  })
  return keyed
    .sort(
      (a, b) =>
        a.copy - b.copy || (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : a.report.id < b.report.id ? -1 : 1),
    )
    .map(({ report }) => report)
}
