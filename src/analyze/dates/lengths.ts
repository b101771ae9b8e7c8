import type { Length, Unit } from '../../languages/dates.ts'
import { addMonths } from './days.ts'
import { dayAt, daySeconds, type Grain } from './stretch.ts'

const months: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
}
const seconds: Partial<Record<Unit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: daySeconds,
  'business-day': daySeconds,
  week: 7 * daySeconds,
  weekend: 7 * daySeconds,
  fortnight: 14 * daySeconds,
}

/** Adds a length to a second, months by the calendar. Business days skip Saturdays and Sundays. */
export function addLength(second: number, length: Length, sign: -1 | 1): number {
  let at = second
  for (const { n, unit } of length) {
    const inMonths = months[unit]
    if (inMonths)
      at = daySeconds * addMonths(dayAt(at), Math.round(sign * n * inMonths)) + (at - dayAt(at) * daySeconds)
    else if (unit === 'business-day') at = addBusinessDays(at, Math.round(n), sign)
    else at += sign * n * seconds[unit]!
  }
  return at
}

function addBusinessDays(second: number, n: number, sign: -1 | 1): number {
  let at = second
  for (let left = Math.min(n, 1000); left > 0; ) {
    at += sign * daySeconds
    if ((((dayAt(at) + 3) % 7) + 7) % 7 < 5) left--
  }
  return at
}

const order: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'business-day',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
]

/** The finest unit of a length: "1 year, 21 days" is told to the day. */
export const finest = (length: Length): Unit =>
  length.reduce<Unit>((unit, part) => (order.indexOf(part.unit) < order.indexOf(unit) ? part.unit : unit), 'century')

/** How fine a date is that lies some length away: "two years ago" tells a year, "two weeks ago" about a day. */
export function grainOf(length: Length): Grain {
  const unit = finest(length)
  if (length.some(({ n }) => !Number.isInteger(n)) && (unit === 'year' || unit === 'decade' || unit === 'century'))
    return 'month'
  if (unit === 'year' || unit === 'decade' || unit === 'century') return 'year'
  if (unit === 'month' || unit === 'quarter' || unit === 'half' || unit === 'season') return 'month'
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return unit
  return 'day'
}

const letters: Partial<Record<Unit, string>> = {
  year: 'Y',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'H',
  minute: 'M',
  second: 'S',
}
const inOthers: Partial<Record<Unit, readonly [n: number, unit: Unit]>> = {
  century: [100, 'year'],
  decade: [10, 'year'],
  half: [6, 'month'],
  quarter: [3, 'month'],
  season: [3, 'month'],
  fortnight: [2, 'week'],
  weekend: [2, 'day'],
  'business-day': [1, 'day'],
}

/** A length in ISO 8601: 'P3W', 'P1Y1M21D', 'PT2.5H'; weeks beside other units as days. */
export function durationText(length: Length): string {
  let date = ''
  let time = ''
  for (const given of length) {
    const [factor, other] = inOthers[given.unit] ?? [1, given.unit]
    const weeks = other === 'week' && length.length > 1
    const unit = weeks ? 'day' : other
    const text = `${Number((given.n * factor * (weeks ? 7 : 1)).toFixed(4))}${letters[unit]}`
    if (unit === 'hour' || unit === 'minute' || unit === 'second') time += text
    else date += text
  }
  return `P${date}${time && `T${time}`}`
}
