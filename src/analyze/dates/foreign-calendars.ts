import { dayOf } from './days.ts'
import { daySeconds } from './stretch.ts'

type Calendar = 'islamic-umalqura' | 'hebrew' | 'chinese'

/** Months of the Hebrew year by name, counted from Nisan; in leap years Adar is twice, which no holiday here needs. */
const hebrew = [
  'Nisan',
  'Iyar',
  'Sivan',
  'Tamuz',
  'Av',
  'Elul',
  'Tishri',
  'Heshvan',
  'Kislev',
  'Tevet',
  'Shevat',
  'Adar',
]

const known = new Map<string, number | null>()

/**
 * The first day of a Gregorian year that has a month and day of another calendar, as the tables in Node know it; null where
 * there is none. Answers are kept: a year has at most a few such days.
 */
export function foreignDay(calendar: Calendar, year: number, month: number, day: number): number | null {
  const key = `${calendar} ${year} ${month} ${day}`
  const before = known.get(key)
  if (before !== undefined) return before
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  const wanted = calendar === 'hebrew' ? hebrew[month - 1]! : String(month)
  let found: number | null = null
  for (let at = dayOf(year, 1, 1); at < dayOf(year + 1, 1, 1) && found === null; at++) {
    const parts = format.formatToParts(new Date(at * daySeconds * 1000))
    const value = (type: string) => parts.find((part) => part.type === type)?.value
    if (value('month') === wanted && value('day') === String(day)) found = at
  }
  known.set(key, found)
  return found
}
