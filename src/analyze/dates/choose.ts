import type { Which } from '../../languages/dates.ts'
import { civilOf } from './days.ts'
import { dayAt, daySeconds, type Stretch } from './stretch.ts'

/** Whether what is told lies before the report or after it, where the sentence says so. */
export type Lean = 'past' | 'future' | undefined

/** So near, a date that names no year is taken to be the nearest one: "Jan. 5" in a report of December. */
const near = 60 * daySeconds

/**
 * Which of several dates that fit the words is meant. `candidates` are in order. "last", "next" and the like decide first, then
 * the lean of the sentence; without one a date without its year is the nearest, or else that of the report's own year.
 */
export function choose(
  candidates: readonly Stretch[],
  today: number,
  which: Which | undefined,
  lean: Lean,
): Stretch | null {
  const now = today * daySeconds
  const past = candidates.findLast(({ from }) => from <= now)
  const future = candidates.find(({ to }) => to > now)
  switch (which) {
    case 'last':
    case 'past':
      return candidates.findLast(({ to }) => to <= now) ?? null
    case 'next':
    case 'coming':
      return candidates.find(({ from }) => from > now) ?? null
    default:
  }
  const year = civilOf(today).year
  const own = candidates.find(({ from }) => civilOf(dayAt(from)).year === year)
  if (which === 'this') return own ?? past ?? null
  const close = closest(past, future, now)
  if (close) return close
  if (lean === 'past') return past ?? null
  if (lean === 'future') return future ?? null
  if (past && past.to > now) return past
  const back = past ? now - past.to : Infinity
  const ahead = future ? future.from - now : Infinity
  if (Math.min(back, ahead) <= near) return back <= ahead ? past! : future!
  return own ?? past ?? future ?? null
}

/** Of a day without its year the one near the report, whatever the lean, where the other is most of a year off. */
function closest(past: Stretch | undefined, future: Stretch | undefined, now: number): Stretch | null {
  if (!past || !future || past.to - past.from > daySeconds || past.to > now) return null
  const back = now - past.to
  const ahead = future.from - now
  if (Math.min(back, ahead) > near / 2 || Math.max(back, ahead) < 5 * near) return null
  return back <= ahead ? past : future
}

/**
 * The weekday that is meant: in news without more the last one, today's report's own day included. What has been done on the weekday that
 * follows the report's was done on the next day: a page is written on after its date, and hardly ever tells of six days before so.
 */
export function chooseWeekday(weekday: number, today: number, which: Which | undefined, lean: Lean): number {
  const own = ((((today + 3) % 7) + 7) % 7) + 1
  const monday = today - own + 1
  const back = (own - weekday + 7) % 7
  const ahead = (weekday - own + 7) % 7
  switch (which) {
    case 'this':
      return monday + weekday - 1
    case 'last':
      return monday + weekday - 8
    case 'next':
      return monday + weekday + 6
    case 'past':
      return today - (back || 7)
    case 'coming':
      return today + (ahead || 7)
    default:
      return lean === 'future' || (lean === 'past' && ahead === 1) ? today + ahead : today - back
  }
}
