import type { Meaning } from '../../languages/dates.ts'
import { clockText } from './edtf.ts'
import { durationText } from './lengths.ts'
import type { Repetition } from './resolved.ts'

const two = (n: number) => String(n).padStart(2, '0')

/** A repetition as data: "every Monday at 4 p.m." is 'P1W' on weekday 1 at '16:00:00'. */
export function resolveSet({ every, on, time, times }: Meaning & { is: 'set' }): Repetition {
  const { month, day, weekday, season } = on?.is === 'calendar' ? on.fields : {}
  const date =
    month !== undefined
      ? `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}`
      : season === undefined
        ? undefined
        : `XXXX-2${season}`
  const clock = time?.is === 'clock' ? time.clock : undefined
  const days = every.unit === 'business-day' ? 'weekdays' : every.unit === 'weekend' ? 'weekends' : undefined
  return {
    every: durationText([every.unit === 'weekend' ? { ...every, unit: 'week' } : every]),
    ...(days ? { days } : {}),
    ...(weekday === undefined ? {} : { weekday }),
    ...(date === undefined ? {} : { date }),
    ...(clock ? { time: clockText(clock.hour * 3600 + (clock.minute ?? 0) * 60 + (clock.second ?? 0)) } : {}),
    ...(time?.is === 'part' ? { part: time.part } : {}),
    ...(times === undefined ? {} : { times }),
  }
}
