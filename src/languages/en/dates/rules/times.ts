import type { Clock, DayPart, Meaning, Phase } from '../../../dates.ts'
import { rule } from '../classes.ts'
import { announcedTime, endsPhrase } from '../guards.ts'
import { isDay } from '../is-day.ts'
import type { Guard } from '../pattern.ts'

const clock = (of: Clock): Meaning => ({ is: 'clock', clock: of })
const part = (of: DayPart, phase?: Phase): Meaning => ({ is: 'part', part: of, ...(phase ? { phase } : {}) })
const today: Meaning = { is: 'unit', unit: 'day', shift: 0 }
const at = (date: Meaning, time: Meaning): Meaning => ({ is: 'at', date, time })
const phaseOf = (word: string): Phase => (word === 'early' ? 'start' : word === 'late' ? 'end' : 'mid')

/** Puts "8" into the half of the day that is named: "8 in the evening" is 20:00. */
export function inPart(of: Clock, day: DayPart): Clock {
  if (of.settled) return of
  const later = day === 'afternoon' || day === 'evening' || (day === 'night' && of.hour >= 5)
  return { ...of, hour: later && of.hour < 12 ? of.hour + 12 : of.hour, settled: true }
}

/** Times of day: clocks, parts of the day, and both together. */
export const times = [
  rule('<c:clock>', ({ c }) => clock(c)),
  rule('about|around|approximately|roughly <c:clock>', ({ c }) => clock({ ...c, about: true })),
  rule('<c:clock> in|at? the? <p:part>', ({ c, p }) => clock(inPart(c, p))),
  rule('<h:hour> in the <p:part>', ({ h, p }) => (h.hour > 0 ? clock(inPart(h, p)) : null)),
  rule('in? the? <p:part> at? <c:clock>', ({ c, p }) => clock(inPart(c, p))),
  rule(
    '<p:part> at <h:hour>',
    ({ h, p }) => clock(inPart(h, p)),
    (lexed, _, end) => endsPhrase(lexed, end),
  ),
  rule('early|late|mid - <p:part>', ({ p }, lexed, start) => part(p, phaseOf(lexed.lows[start]!))),
  rule('early|late|mid <p:part>', ({ p }, lexed, start) => part(p, phaseOf(lexed.lows[start]!))),
  rule('early|late in the <p:part>', ({ p }, lexed, start) => part(p, phaseOf(lexed.lows[start]!))),
  rule('midmorning|midafternoon', (_, lexed, start) =>
    part(lexed.lows[start] === 'midmorning' ? 'morning' : 'afternoon', 'mid'),
  ),
  rule('the early|late|mid -? <p:part>', ({ p }, lexed, start) => part(p, phaseOf(lexed.lows[start + 1]!))),
  rule(
    'the <p:part>',
    ({ p }) => part(p),
    (lexed, start, end) => lexed.lows[start - 1] === 'in' && endsPhrase(lexed, end),
  ),
  rule('the early hours', () => part('early')),
  rule('noon|midnight', (_, lexed, start) => clock({ hour: lexed.lows[start] === 'noon' ? 12 : 0, settled: true })),
  rule('mid -? night', () => clock({ hour: 0, settled: true })),
  rule('overnight', () => part('overnight')),
]

const afterAt: Guard = ({ lows }, start) => lows[start - 1] === 'at'

/** Parts of a day that say their day. */
export const dayParts = [
  rule('tonight', () => at(today, part('night'))),
  rule('this <p:part>', ({ p }) => at(today, part(p))),
  rule('last night', () => at({ is: 'unit', unit: 'day', shift: -1 }, part('night'))),
  rule('late|early last night', (_, lexed, start) =>
    at({ is: 'unit', unit: 'day', shift: -1 }, part('night', phaseOf(lexed.lows[start]!))),
  ),
  rule('late|early tonight', (_, lexed, start) => at(today, part('night', phaseOf(lexed.lows[start]!)))),
  rule('next <p:part>', ({ p }) => at({ is: 'unit', unit: 'day', shift: 1 }, part(p))),
  rule('the next|following|previous <p:part>', ({ p }, lexed, start) =>
    at(
      {
        is: 'offset',
        length: [{ n: 1, unit: 'day' }],
        sign: lexed.lows[start + 1] === 'previous' ? -1 : 1,
        from: { is: 'told' },
      },
      part(p),
    ),
  ),
  rule('<h:hour> tonight', ({ h }) => at(today, clock(inPart(h, 'night'))), afterAt),
  rule('<h:hour> this <p:part>', ({ h, p }) => at(today, clock(inPart(h, p))), afterAt),
  rule('early|late this <p:part>', ({ p }, lexed, start) => at(today, part(p, phaseOf(lexed.lows[start]!)))),
]

/** A date with a time of day, in either order. */
export const moments = [
  rule('<d:when>', ({ d }) => d),
  rule('<d:when> ,|- at|about|around|from? <t:time>', ({ d, t }) => withTime(d, t)),
  rule('<d:when> ,? at|about|around|for? <t:time>', ({ d, t }) => withTime(d, t)),
  rule('<d:when> shortly|just before|after <t:time>', ({ d, t }) => withTime(d, t)),
  rule(
    '<d:when> ,? at <h:hour>',
    ({ d, h }) => withHour(d, h),
    (lexed, _, end) => endsPhrase(lexed, end),
  ),
  rule(
    '<h:hour> ,? on <d:when>',
    ({ d, h }) => withHour(d, h),
    (lexed, start) => lexed.lows[start - 1] === 'at',
  ),
  rule('<d:when> <p:part>', ({ d, p }) => withTime(d, part(p))),
  rule('<d:when> ,? in the <p:part>', ({ d, p }) => withTime(d, part(p))),
  rule('<d:when> early|late|mid -? <p:part>', ({ d, p }, lexed, _, end) =>
    withTime(d, part(p, phaseOf(lexed.lows[end - 2] === '-' ? lexed.lows[end - 3]! : lexed.lows[end - 2]!))),
  ),
  rule('<d:when> am|pm', ({ d }, lexed, _, end) =>
    withTime(d, part(lexed.lows[end - 1] === 'am' ? 'morning' : 'afternoon')),
  ),
  rule('<t:time> ,? on|of|for|into? <d:when>', ({ t, d }) => withTime(d, t)),
  rule('in? the? early|late|mid -? <p:part> on|of? <d:when>', ({ p, d }, lexed, start, end) =>
    withTime(d, part(p, phaseOf(lexed.lows.slice(start, end).find((low) => /^(?:early|late|mid)$/.test(low))!))),
  ),
  rule('in? the <p:part> ,? on|of? <d:when>', ({ p, d }) => withTime(d, part(p))),
  rule('<p:part> of <d:when>', ({ p, d }) => withTime(d, part(p))),
  rule('the eve of', () => ({
    is: 'offset',
    length: [{ n: 1, unit: 'day' }],
    sign: -1,
    from: { is: 'told' },
  })),
  rule('the eve of <d:when>', ({ d }) =>
    isDay(d) ? { is: 'offset', length: [{ n: 1, unit: 'day' }], sign: -1, from: d } : null,
  ),
  rule('<c:clock> ,|on? <m:moment>', ({ c, m }) => sharpen(m, c)),
  // As computers write it: "Wed Oct 26 15:50:06 2016".
  rule('<w:weekday> <m:month> <d:day> <c:clock> <y:year>', ({ w, m, d, c, y }) =>
    at({ is: 'calendar', fields: { year: y, month: m, day: d, weekday: w } }, clock(c)),
  ),
  rule('<t:time>', ({ t }) => t, announcedTime),
  rule(
    'now',
    () => ({ is: 'now' }),
    (lexed, start, end) =>
      lexed.lows[start - 1] === 'right' || (lexed.lows[start - 1] === 'by' && endsPhrase(lexed, end)),
  ),
  rule('right now', () => ({ is: 'now' })),
]

/** "Monday" with "3 p.m."; "Monday night" with "3"; null where the date is no day. */
function withTime(date: Meaning, time: Meaning): Meaning | null {
  if (date.is === 'at' && date.time.is === 'part') {
    if (time.is === 'clock') return sharpen(date, time.clock)
    if (time.is === 'part' && (date.time.part === 'early' || date.time.part === 'late'))
      return at(date.date, part(time.part, date.time.part === 'early' ? 'start' : 'end'))
    return null
  }
  return isDay(date) ? at(date, time) : null
}

const withHour = (date: Meaning, hour: Clock) => withTime(date, clock(hour))

function sharpen(of: Meaning, time: Clock): Meaning | null {
  if (of.is !== 'at' || of.time.is !== 'part') return null
  return at(of.date, clock(inPart(time, of.time.part)))
}
