import type { Meaning } from '../../languages/dates.ts'
import { civilOf, weekdayOf } from './days.ts'
import { dayAt, monthOf, oneDay, type Stretch, stretchOf, yearsOf } from './stretch.ts'

/** The nth of something inside a stretch, counted from its end where n is negative; null where there are not so many. */
export function resolveNth(n: number, of: (Meaning & { is: 'nth' })['of'], within: Stretch): Stretch | null {
  const first = dayAt(within.from)
  const last = dayAt(within.to - 1)
  /** The nth day that is a certain weekday. */
  const weekday = (wanted: number): number | null => {
    const at =
      n > 0
        ? first + ((wanted - weekdayOf(first) + 7) % 7) + (n - 1) * 7
        : last - ((weekdayOf(last) - wanted + 7) % 7) + (n + 1) * 7
    return at >= first && at <= last ? at : null
  }
  if (typeof of === 'object') {
    const at = weekday(of.weekday)
    return at === null ? null : oneDay(at)
  }
  const { year, month } = civilOf(first)
  switch (of) {
    case 'day': {
      const at = n > 0 ? first + n - 1 : last + n + 1
      return at >= first && at <= last ? oneDay(at) : null
    }
    // As ISO 8601 counts: a week belongs where its Thursday is.
    case 'week': {
      const thursday = weekday(4)
      return thursday === null ? null : stretchOf(thursday - 3, thursday + 4, 'week')
    }
    case 'weekend': {
      const saturday = weekday(6)
      return saturday === null ? null : stretchOf(saturday, saturday + 2, 'weekend')
    }
    case 'month': {
      const end = civilOf(last)
      return n > 0 ? monthOf(year, month + n - 1) : monthOf(end.year, end.month + n + 1)
    }
    case 'decade':
      return yearsOf(Math.floor(year / 10) * 10 + (n - 1) * 10, 10, 'decade')
    default:
      return null
  }
}
