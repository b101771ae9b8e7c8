import type { Clock, Fields, Meaning } from '../../../dates.ts'
import { rule } from '../classes.ts'
import { endsPhrase } from '../guards.ts'
import { type Lexed, touches } from '../lex.ts'
import { notMoved } from '../moved.ts'
import { onDay } from './hour-ranges.ts'

const range = (first: Meaning, last: Meaning, within?: Meaning): Meaning => ({
  is: 'range',
  first,
  last,
  ...(within ? { within } : {}),
})
const calendar = (fields: Fields): Meaning => ({ is: 'calendar', fields })
const clock = (of: Clock): Meaning => ({ is: 'clock', clock: of })

/** Whether a sign between two numbers joins them: both touch it or neither does. */
const joined = (lexed: Lexed, start: number, end: number) => {
  for (let i = start + 1; i < end - 1; i++)
    if (lexed.lows[i] === '-' && touches(lexed, i) !== touches(lexed, i + 1)) return false
  return true
}

const days = (first: number, last: number, rest: Fields): Meaning | null =>
  first < last && last <= 31 ? range(calendar({ ...rest, day: first }), calendar({ ...rest, day: last })) : null
const some = (year: number | undefined) => (year ? { year } : {})
const hourly = (of: Meaning) => of.is === 'clock'

const monthRange = (lexed: Lexed, start: number, end: number) =>
  lexed.lows[start] === 'between' ||
  ((lexed.lows[start] === 'from' || end - start > 2) && !lexed.lows.slice(start, end).includes('and'))

/** From one date to another, or from one hour to another. */
export const ranges = [
  rule('from <a:moment> to|until|till|til|through|thru|- <b:moment>', ({ a, b }) => pair(a, b), notMoved),
  rule('from <a:moment> to|until|till|til|through|thru the? now|present|date', ({ a }) =>
    ordinary.has(a.is) ? { is: 'bound', side: 'since', of: a } : null,
  ),
  rule('between <a:moment> and|to|- <b:moment>', ({ a, b }) => pair(a, b)),
  rule('between <a:moment> through <b:moment>', ({ a, b }) => pair(a, b)),
  rule(
    '<a:moment> to|until|till|til|through|thru|- <b:moment>',
    ({ a, b }) => (hourly(a) || hourly(b) ? null : pair(a, b)),
    (lexed, start, end) => notMoved(lexed, start) && joined(lexed, start, end),
  ),
  rule(
    'from|between? <a:day> to|until|till|til|through|thru|and|- <b:day> of|in? <m:month> ,? <y:year>?',
    ({ a, b, m, y }) => days(a, b, { month: m, ...some(y) }),
    dayRange,
  ),
  rule(
    '<m:month> <a:day> to|until|till|til|through|thru|and|- <b:day> ,? <y:year>',
    ({ m, a, b, y }) => days(a, b, { month: m, year: y }),
    joined,
  ),
  rule(
    '<m:month> <a:day> to|until|till|til|through|thru|and|- <b:day>',
    ({ m, a, b }) => days(a, b, { month: m }),
    joined,
  ),
  rule('<m:month> from|between <a:day> to|until|till|til|through|thru|and|- <b:day> ,? <y:year>?', ({ m, a, b, y }) =>
    days(a, b, { month: m, ...some(y) }),
  ),
  rule(
    'from|between? <a:day> to|until|till|til|through|thru|and|- <b:day> of|in? <f:frame>',
    ({ a, b, f }) =>
      f.is === 'unit' && f.unit === 'month' ? range(calendar({ day: a }), calendar({ day: b }), f) : null,
    dayRange,
  ),
  // Two days that follow each other are a stretch: "Nov. 19 and 20".
  rule(
    '<m:month> <a:day> and <b:day> ,? <y:year>?',
    ({ m, a, b, y }) => (b === a + 1 ? days(a, b, { month: m, ...some(y) }) : null),
    (lexed, _, end) => endsPhrase(lexed, end),
  ),
  rule('<a:day> and <b:day> of? <m:month> <y:year>?', ({ m, a, b, y }) =>
    b === a + 1 ? days(a, b, { month: m, ...some(y) }) : null,
  ),
  rule('between|from <a:year> and|to|until|till|til|through|thru|- <b:year>', ({ a, b }) =>
    a < b ? range(calendar({ year: a }), calendar({ year: b })) : null,
  ),
  rule(
    '<a:year> - <b:year>',
    ({ a, b }) => (a < b && b - a < 200 ? range(calendar({ year: a }), calendar({ year: b })) : null),
    joined,
  ),
  rule(
    '<a:year> - <b:int>',
    ({ a, b }) => {
      const year = Math.floor(a / 100) * 100 + b
      return b > 12 && b < 100 && year > a ? range(calendar({ year: a }), calendar({ year })) : null
    },
    (lexed, start, end) => joined(lexed, start, end) && /^\d\d$/.test(lexed.lows[end - 1]!),
  ),
  rule(
    'from|between? <a:month> to|through|until|and|- <b:month> of? <y:year>?',
    ({ a, b, y }) => range(calendar({ month: a, ...some(y) }), calendar({ month: b, ...some(y) })),
    monthRange,
  ),
  rule('<b:base> from|between <a:when> to|and|until|through|- <c:when>', ({ b, a, c }) =>
    b.is === 'unit' && b.unit !== 'day' ? range(a, c, b) : null,
  ),
  rule('<h:hours>', ({ h }) => h),
  rule('<d:when> ,? <h:hours>', ({ d, h }) => onDay(d, h)),
  rule('<d:moment> ,? <h:hours>', ({ d, h }) => onDay(d, h)),
  rule('<h:hours> ,? on|of? <d:when>', ({ h, d }) => onDay(d, h)),
  rule('from|between <h:hour> to|and|until|till|til|through|thru|- <i:hour> of|on? <d:moment>', ({ h, i, d }) =>
    onDay(d, range(clock(h), clock(i))),
  ),
  rule(
    '<d:moment> from|between <h:hour> to|and|until|till|til|through|thru|- <i:hour>',
    ({ h, i, d }) => onDay(d, range(clock(h), clock(i))),
    (lexed, _, end) => endsPhrase(lexed, end),
  ),
]

function dayRange(lexed: Lexed, start: number, end: number): boolean {
  const low = lexed.lows[start]!
  return (
    joined(lexed, start, end) && (low === 'from' || low === 'between' || !lexed.lows.slice(start, end).includes('and'))
  )
}

/** What can stand at an end of a range or behind "before". */
export const ordinary: ReadonlySet<Meaning['is']> = new Set<Meaning['is']>([
  'calendar',
  'unit',
  'at',
  'phase',
  'holiday',
  'nth',
  'years',
  'about',
  'offset',
  'now',
])

function pair(first: Meaning, last: Meaning): Meaning | null {
  if (hourly(first) || hourly(last))
    return hourly(first) && last.is === 'at' ? range({ ...last, time: first }, last) : null
  return ordinary.has(first.is) && ordinary.has(last.is) ? range(first, last) : null
}
