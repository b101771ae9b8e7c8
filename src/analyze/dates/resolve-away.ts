import type { Meaning } from '../../languages/dates.ts'
import { weekdayOf } from './days.ts'
import { addLength, durationText, finest, grainOf } from './lengths.ts'
import { phaseOf } from './phases.ts'
import { stretchFrom } from './resolve.ts'
import { type Certainty, type Context, found, lessSure, marked, type Resolved, todayOf, unknown } from './resolved.ts'
import { dayAt, daySeconds, type Grain, oneDay, type Stretch, unitAround } from './stretch.ts'

/** "early 2024", "the end of June". */
export function resolvePhase({ phase, narrow, of }: Meaning & { is: 'phase' }, context: Context): Resolved {
  const stretch = stretchFrom(of, context)
  return stretch
    ? phaseOf(phase, narrow ?? false, stretch.of, lessSure(stretch.certainty, 'approximate'))
    : unknown('period')
}

/** "the rest of the week", "later this month": from now to its end. */
export function resolveRest(meaning: Meaning & { is: 'rest' }, context: Context): Resolved {
  const { now } = context
  const found = stretchFrom(meaning.of, context)
  if (!found || !now || now.second >= found.of.to) return unknown('period')
  const { of, certainty } = found
  const first: Stretch =
    now.timed && of.grain === 'day'
      ? { from: now.second, to: now.second + 1, grain: 'second' }
      : oneDay(Math.max(dayAt(now.second), dayAt(of.from)))
  return { is: 'interval', first, last: oneDay(dayAt(of.to - 1)), certainty }
}

/** "two Sundays from now", "the Monday before last". */
export function resolveWeekdays({ n, weekday }: Meaning & { is: 'weekdays' }, context: Context): Resolved {
  const today = todayOf(context)
  if (today === null) return unknown()
  const own = weekdayOf(today)
  const step = n > 0 ? (weekday - own + 7) % 7 || 7 : -((own - weekday + 7) % 7 || 7)
  return found(oneDay(today + step + (n - Math.sign(n)) * 7), 'reckoned')
}

const isSmall = (grain: Grain) => grain === 'second' || grain === 'minute' || grain === 'hour'

/** "the last two weeks", "within 48 hours": from this moment back or on. */
export function resolveStretch(
  { length, toward, now: atOnce, from }: Meaning & { is: 'stretch' },
  context: Context,
): Resolved {
  const { now } = context
  const base = from ? stretchFrom(from, context) : null
  if (!now || (from && !base)) return unknown('period')
  const vague = length.some((part) => part.vague)
  const certainty: Certainty = vague ? 'approximate' : 'reckoned'
  const today = dayAt(now.second)
  if (length.length === 0)
    return { is: 'interval', first: oneDay(dayAt(base!.of.from)), last: oneDay(today), certainty }
  const mark = vague ? ('~' as const) : undefined
  const timed = now.timed && isSmall(grainOf(length)) && !from
  const start = timed ? now.second : base ? dayAt(base.of.from) * daySeconds : today * daySeconds
  const other = addLength(start, length, toward === 'past' ? -1 : 1)
  const moment = (second: number): Stretch => ({ from: second, to: second + 1, grain: 'second' })
  if (timed) {
    const ends = toward === 'past' ? [moment(other), moment(start)] : [moment(start), moment(other)]
    return { is: 'interval', first: ends[0]!, last: ends[1]!, certainty, ...(now.zone ? { zone: now.zone } : {}) }
  }
  const first = oneDay(dayAt(start))
  if (toward === 'past') return { is: 'interval', first: marked(oneDay(dayAt(other)), mark), last: first, certainty }
  if (atOnce) return { is: 'interval', first, last: marked(oneDay(dayAt(other)), mark), certainty }
  const tomorrow = dayAt(start) + 1
  return {
    is: 'interval',
    first: oneDay(tomorrow),
    last: marked(oneDay(Math.max(tomorrow, dayAt(other))), mark),
    certainty,
  }
}

/** "two days ago", "four days after Christmas"; unknown where only the text around it tells from when it is reckoned. */
export function resolveOffset({ length, sign, from, within }: Meaning & { is: 'offset' }, context: Context): Resolved {
  const vague = length.some((part) => part.vague)
  // "the first visit in two years": in what was, "in" tells how long.
  if (within && context.lean === 'past') return { is: 'length', duration: durationText(length), certainty: 'reckoned' }
  const base = from === 'now' ? null : stretchFrom(from, context)
  const { now } = context
  if (from === 'now' ? !now : !base) return unknown()
  const grain = grainOf(length)
  const start = base
    ? (sign < 0 ? dayAt(base.of.from) : dayAt(base.of.to - 1)) * daySeconds
    : now!.timed && isSmall(grain)
      ? now!.second
      : dayAt(now!.second) * daySeconds
  const at = addLength(start, length, sign)
  const certainty = lessSure(base?.certainty ?? 'reckoned', vague ? 'approximate' : 'stated')
  if (isSmall(grain)) {
    return now?.timed && !base
      ? found({ from: at, to: at + 1, grain: 'second' }, certainty, now.zone)
      : found(oneDay(dayAt(at)), certainty)
  }
  // Who says "two years ago" counts years, not days.
  const coarse = base === null && grain !== 'day'
  const of = coarse ? unitAround(dayAt(at), grain === 'year' ? 'year' : 'month', 0) : oneDay(dayAt(at))
  const exact = finest(length) === 'day' || finest(length) === 'business-day' || base !== null
  return found(marked(of, vague || !exact ? '~' : undefined), exact ? certainty : lessSure(certainty, 'approximate'))
}
