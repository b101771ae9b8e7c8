import type { Fields, Which } from '../../languages/dates.ts'
import { choose, chooseWeekday, type Lean } from './choose.ts'
import { civilOf, dayOf, daysIn, weekdayOf } from './days.ts'
import { dayAt, halfOf, monthOf, oneDay, quarterOf, type Stretch, seasonOf, weekOf, yearsOf } from './stretch.ts'

/** The stretch that fields with a year name; null for a day that the month has not. */
function inYear(year: number, { month, day, week, quarter, half, season }: Fields): Stretch | null {
  if (month !== undefined) {
    if (day === undefined) return monthOf(year, month)
    return day <= daysIn(year, month) ? oneDay(dayOf(year, month, day)) : null
  }
  if (week !== undefined) return weekOf(year, week)
  if (quarter !== undefined) return quarterOf(year, quarter)
  if (half !== undefined) return halfOf(year, half)
  if (season !== undefined) return seasonOf(year, season)
  return yearsOf(year, 1, 'year')
}

const isStretch = (of: Stretch | null): of is Stretch => of !== null

/** What is named of a date, beside the stretch it lies in: "the 20th" of "next month". */
function inStretch(fields: Fields, within: Stretch): Stretch | null {
  const { year, month } = civilOf(dayAt(within.from))
  if (within.grain === 'week' && fields.weekday !== undefined) return oneDay(dayAt(within.from) + fields.weekday - 1)
  if (within.grain === 'month' && fields.day !== undefined) return inYear(year, { ...fields, month })
  return within.grain === 'year' ? inYear(year, fields) : null
}

/** Days of a number, with their weekday where it is said, in the months around today. */
function inMonths({ day, weekday }: Fields, today: number): Stretch[] {
  const { year, month } = civilOf(today)
  const found: Stretch[] = []
  for (let shift = -13; shift <= 13; shift++) {
    const { year: y, month: m } = civilOf(dayOf(year, month + shift, 1))
    if (day! > daysIn(y, m)) continue
    const at = dayOf(y, m, day!)
    if (weekday === undefined || weekdayOf(at) === weekday) found.push(oneDay(at))
  }
  return found
}

/**
 * Resolves what a calendar names; `today` is null where the report's day is not known. Whether the words alone settle it is
 * for the caller to see: they do where `fields.year` is there.
 */
export function resolveCalendar(
  fields: Fields,
  which: Which | undefined,
  within: Stretch | null,
  today: number | null,
  lean: Lean,
): Stretch | null {
  if (within) return inStretch(fields, within)
  if (fields.year !== undefined) return inYear(fields.year, fields)
  if (today === null) return null
  const { month, day, weekday } = fields
  if (month === undefined && day !== undefined) return choose(inMonths(fields, today), today, undefined, lean)
  const inTheYear = month ?? fields.week ?? fields.quarter ?? fields.half ?? fields.season
  if (inTheYear === undefined) return weekday === undefined ? null : oneDay(chooseWeekday(weekday, today, which, lean))
  const own = civilOf(today).year
  const candidates = [-2, -1, 0, 1, 2].map((shift) => inYear(own + shift, fields)).filter(isStretch)
  // A weekday that is said beside the date settles the year where one near year fits it.
  const fitting = weekday === undefined ? [] : candidates.filter(({ from }) => weekdayOf(dayAt(from)) === weekday)
  const chosen = fitsNear(fitting, own) ? choose(fitting, today, which, lean) : null
  return chosen ?? choose(candidates, today, which, lean)
}

const fitsNear = (fitting: readonly Stretch[], year: number) =>
  fitting.some(({ from }) => Math.abs(civilOf(dayAt(from)).year - year) <= 1)
