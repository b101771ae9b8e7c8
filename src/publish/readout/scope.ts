import type { Brief } from './brief.ts'
import { dayInWords } from './english/dates.ts'
import { countOf, listOf } from './english/lists.ts'
import { capital } from './english/quoting.ts'

/** What a brief is made from, in a line or two: 'From 14 reports, 2 April to 6 April 2031.' */
export function scopeOf({ reports, asOf, leftOut }: Pick<Brief, 'reports' | 'asOf' | 'leftOut'>): string[] {
  const days = reports.flatMap((r) => r.published?.slice(0, 10) ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  const from = dayInWords(first ?? null, last?.slice(0, 4))
  const to = dayInWords(last ?? null)
  const span = first === last ? to : `${from} to ${to}`
  const out = [`From ${countOf(reports.length, 'report')}${span ? `, ${span}` : ''}.`]
  if (asOf) out.push(`As of ${momentInWords(asOf)}: what was published later is left out.`)
  if (leftOut.length > 0) {
    const undated = leftOut.filter((r) => r.reason === 'no date').length
    const hours = leftOut.length - undated
    const parts = [
      undated ? `${countOf(undated, 'report that gives', 'reports that give')} no date` : '',
      hours ? `${countOf(hours, 'report of that day that gives', 'reports of that day that give')} no hour` : '',
    ]
    out.push(`${capital(listOf(parts.filter(Boolean)))}: left out too.`)
  }
  return out
}

/** '2 April 2031, 18:00 UTC'; the end of a day is the day. */
export function momentInWords(moment: string): string {
  const day = dayInWords(moment.slice(0, 10)) ?? moment
  return moment.endsWith('T23:59:59.999Z') ? `the end of ${day} (UTC)` : `${day}, ${moment.slice(11, 16)} UTC`
}
