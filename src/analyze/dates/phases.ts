import type { Phase } from '../../languages/dates.ts'
import { addMonths, civilOf, dayOf } from './days.ts'
import type { Certainty, Resolved } from './resolved.ts'
import { dayAt, monthOf, oneDay, type Stretch, yearsOf } from './stretch.ts'

/** Which part of a week of seven days each phase is, its first day and the day behind it. */
const ofWeek: Readonly<Record<Phase, readonly [number, number]>> = { start: [0, 3], mid: [1, 5], end: [3, 7] }
/** Which days of a month. */
const ofMonth: Readonly<Record<Phase, readonly [number, number]>> = { start: [1, 16], mid: [10, 21], end: [16, 32] }
/** Which fourths of a longer stretch. */
const fourths: Readonly<Record<Phase, readonly [number, number]>> = { start: [0, 2], mid: [1, 3], end: [2, 4] }

/** The same for "the start of" and "the end of" a year or more. */
const fourth: typeof fourths = { start: [0, 1], mid: [1, 3], end: [3, 4] }

const soft = (of: Stretch): Stretch => ({ ...of, mark: '~' })

/**
 * "early", "mid" or "late" in a stretch: about its first half, its middle half or its second half, and a fourth where `narrow`
 * tells "the end of the year" from "late in the year". The ends that the words leave
 * open carry '~': late October 2025 is '2025-10-16~/2025-10-31'.
 */
export function phaseOf(phase: Phase, narrow: boolean, of: Stretch, certainty: Certainty): Resolved {
  const [first, last] = ends(phase, narrow, of)
  return {
    is: 'interval',
    first: phase === 'start' ? first : soft(first),
    last: phase === 'end' ? last : soft(last),
    certainty,
  }
}

function ends(phase: Phase, narrow: boolean, of: Stretch): readonly [Stretch, Stretch] {
  const from = dayAt(of.from)
  const behind = dayAt(of.to - 1) + 1
  if (of.grain === 'month') {
    const { year, month } = civilOf(from)
    const [a, b] = ofMonth[phase]
    return [oneDay(dayOf(year, month, a)), oneDay(Math.min(dayOf(year, month, 1) + b - 2, behind - 1))]
  }
  if (of.grain === 'decade' || of.grain === 'century') {
    const { year } = civilOf(from)
    const count = of.grain === 'decade' ? 10 : 100
    const [a, b] = (narrow ? fourth : fourths)[phase].map((n) => Math.round((n * count) / 4)) as [number, number]
    return [yearsOf(year + a, 1, 'year'), yearsOf(year + b - 1, 1, 'year')]
  }
  const months = { year: 12, half: 6, quarter: 3, season: 3 }[of.grain as string]
  if (months && months > 3) {
    const [a, b] = (narrow ? fourth : fourths)[phase].map((n) => Math.round((n * months) / 4)) as [number, number]
    return [monthAt(addMonths(from, a)), monthAt(addMonths(from, b - 1))]
  }
  if (of.grain === 'week') {
    const [a, b] = ofWeek[phase]
    return [oneDay(from + a), oneDay(from + b - 1)]
  }
  const [a, b] = fourths[phase].map((n) => Math.floor((n * (behind - from)) / 4)) as [number, number]
  return [oneDay(from + a), oneDay(Math.max(from + a, from + b - 1))]
}

function monthAt(day: number): Stretch {
  const { year, month } = civilOf(day)
  return monthOf(year, month)
}
