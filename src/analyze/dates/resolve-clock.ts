import type { Clock, Meaning } from '../../languages/dates.ts'
import { resolve } from './resolve.ts'
import { type Certainty, type Context, found, lessSure, type Resolved, unknown } from './resolved.ts'
import { dayAt, daySeconds, oneDay } from './stretch.ts'

const sureClock = ({ settled, about }: Clock): Certainty => (about ? 'approximate' : settled ? 'stated' : 'uncertain')

/** "3:30 p.m." without a day. */
export const resolveClock = ({ clock }: Meaning & { is: 'clock' }): Resolved => ({
  is: 'time',
  clock,
  certainty: sureClock(clock),
})

/** "in the morning" without a day. */
export const resolvePart = ({ part, phase }: Meaning & { is: 'part' }): Resolved => ({
  is: 'time',
  part,
  ...(phase ? { phase } : {}),
  certainty: 'stated',
})

/** "now": the moment of the report, or its day. */
export function resolveNow(_: Meaning & { is: 'now' }, { now }: Context): Resolved {
  if (!now) return unknown()
  return now.timed
    ? found({ from: now.second, to: now.second + 1, grain: 'second' }, 'reckoned', now.zone)
    : found(oneDay(dayAt(now.second)), 'reckoned')
}

/** "Monday at 3:30 p.m.", "Monday night". */
export function resolveAt({ date, time }: Meaning & { is: 'at' }, context: Context): Resolved {
  const resolved = resolve(date, context)
  if (resolved.is !== 'stretch') return resolved
  const day = dayAt(resolved.of.from) * daySeconds
  if (time.is === 'part') {
    return {
      ...resolved,
      of: { ...resolved.of, grain: 'part' },
      part: time.part,
      ...(time.phase ? { phase: time.phase } : {}),
    }
  }
  if (time.is !== 'clock') return resolved
  const { hour, minute, second, zone } = time.clock
  const from = day + hour * 3600 + (minute ?? 0) * 60 + (second ?? 0)
  const grain = second !== undefined ? 'second' : minute !== undefined ? 'minute' : 'hour'
  return {
    is: 'stretch',
    of: { from, to: from + 1, grain },
    clock: time.clock,
    certainty: lessSure(resolved.certainty, sureClock(time.clock)),
    ...(zone ? { zone } : {}),
  }
}
