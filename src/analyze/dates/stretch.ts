import type { Unit } from '../../languages/dates.ts'
import { civilOf, dayOf, weekdayOf } from './days.ts'

/** How fine a date is told. A 'part' is a part of a day, an 'interval' anything with two ends. */
export type Grain = Exclude<Unit, 'business-day' | 'fortnight'> | 'part' | 'interval'

/** Some time without a gap: from one second to before another, counted from 1970 on the clocks of the place itself. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly grain: Grain
  /** EDTF's '~' and '?' for what is about or perhaps so. */
  readonly mark?: '~' | '?'
  /** EDTF where the grain has a code of its own: '2016-22' for a summer. */
  readonly code?: string
}

export const daySeconds = 86400

/** The day in which a second lies. */
export const dayAt = (second: number): number => Math.floor(second / daySeconds)

export const stretchOf = (first: number, behind: number, grain: Grain): Stretch => ({
  from: first * daySeconds,
  to: behind * daySeconds,
  grain,
})

export const oneDay = (day: number): Stretch => stretchOf(day, day + 1, 'day')
export const monthOf = (year: number, month: number): Stretch =>
  stretchOf(dayOf(year, month, 1), dayOf(year, month + 1, 1), 'month')
export const yearsOf = (year: number, count: number, grain: Grain): Stretch =>
  stretchOf(dayOf(year, 1, 1), dayOf(year + count, 1, 1), grain)
const monthsOf = (year: number, month: number, count: number, grain: Grain): Stretch =>
  stretchOf(dayOf(year, month, 1), dayOf(year, month + count, 1), grain)
export const quarterOf = (year: number, quarter: number): Stretch => monthsOf(year, quarter * 3 - 2, 3, 'quarter')
export const halfOf = (year: number, half: number): Stretch => monthsOf(year, half * 6 - 5, 6, 'half')

/** A season as the north counts it by months; EDTF's code does not say which half of the globe. */
export const seasonOf = (year: number, season: number): Stretch => ({
  ...monthsOf(year, season * 3, 3, 'season'),
  code: `${String(year).padStart(4, '0')}-2${season}`,
})

/** The week that ISO 8601 numbers: Monday to Sunday, the first one with the year's first Thursday. */
export function weekOf(year: number, week: number): Stretch {
  const fourth = dayOf(year, 1, 4)
  const monday = fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
  return stretchOf(monday, monday + 7, 'week')
}

/** The calendar's stretch of a unit around a day, and how many of it later: the month before is -1. */
export function unitAround(day: number, unit: Unit, shift: number): Stretch {
  const { year, month } = civilOf(day)
  const monday = day - weekdayOf(day) + 1
  switch (unit) {
    case 'week':
      return stretchOf(monday + shift * 7, monday + shift * 7 + 7, 'week')
    case 'weekend':
      return stretchOf(monday + shift * 7 + 5, monday + shift * 7 + 7, 'weekend')
    case 'fortnight':
      return stretchOf(monday + shift * 14, monday + shift * 14 + 14, 'interval')
    case 'month':
      return stretchOf(dayOf(year, month + shift, 1), dayOf(year, month + shift + 1, 1), 'month')
    case 'quarter':
      return quarterOf(year, Math.ceil(month / 3) + shift)
    case 'half':
      return halfOf(year, (month > 6 ? 2 : 1) + shift)
    case 'season':
    case 'year':
      return yearsOf(year + shift, 1, 'year')
    case 'decade':
      return yearsOf(Math.floor(year / 10) * 10 + shift * 10, 10, 'decade')
    case 'century':
      return yearsOf(Math.floor((year - 1) / 100) * 100 + 1 + shift * 100, 100, 'century')
    default:
      return oneDay(day + shift)
  }
}
