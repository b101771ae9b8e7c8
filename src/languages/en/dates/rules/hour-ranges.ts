import type { Clock, Meaning } from '../../../dates.ts'
import { rule } from '../classes.ts'
import { isDay } from '../is-day.ts'
import { isNumber, type Lexed, touches } from '../lex.ts'
import { notMoved } from '../moved.ts'
import { inPart } from './times.ts'

const clock = (of: Clock): Meaning => ({ is: 'clock', clock: of })
const range = (first: Meaning, last: Meaning): Meaning => ({ is: 'range', first, last })

/** Hours that say their half of the day once: "5 to 6 p.m.", "1 p.m. to 4". */
function hours(first: Clock, last: Clock): Meaning | null {
  let [a, b] = [first, last]
  if (!a.settled && b.settled && a.hour <= 12) {
    const afternoon = b.hour >= 12 && (a.hour % 12) + 12 < b.hour + b.hour / 100
    const evening = b.hour < 12 && a.hour > b.hour
    a = inPart({ ...a, hour: a.hour % 12 }, afternoon || evening ? 'evening' : 'morning')
  } else if (a.settled && !b.settled && b.hour <= 12) {
    const sameHalf = b.hour % 12 > a.hour % 12
    const late = a.hour >= 12 ? sameHalf : !sameHalf
    b = inPart({ ...b, hour: b.hour % 12 }, late ? 'evening' : 'morning')
    if (b.hour === 12) b = { ...b, hour: 12 }
  }
  return range(clock(a), clock(b))
}

/** Hours of one day, and days of one month: parts that share what stands on one side. */
export const hourRanges = [
  rule(
    'from|between? <a:clock> to|until|till|til|through|thru|and|- <b:clock>',
    ({ a, b }) => hours(a, b),
    (lexed, start) => andBetween(lexed, start) && notMoved(lexed, start),
  ),
  rule(
    'from|between <a:hour> to|until|till|til|through|thru|and|- <b:clock>',
    ({ a, b }) => (b.settled ? hours(a, b) : null),
    notMoved,
  ),
  rule(
    'from|between <a:time> to|and|until|till|til|through|thru <b:time>',
    ({ a, b }) => (a.is === 'clock' && b.is === 'clock' ? hours(a.clock, b.clock) : null),
    notMoved,
  ),
  rule(
    '<a:hour> to|- <b:clock>',
    ({ a, b }) => (b.settled && a.hour <= 12 ? hours(a, b) : null),
    (lexed, start) => isNumber(lexed, start) && !touches(lexed, start),
  ),
  rule(
    'from|between? <a:clock> to|until|till|til|through|thru|and|- <b:hour>',
    ({ a, b }) => (a.settled ? hours(a, b) : null),
    (lexed, start, end) => andBetween(lexed, start) && !/^[\p{L}\d$%]/u.test(lexed.lows[end] ?? ''),
  ),
]

function andBetween({ lows }: Lexed, start: number): boolean {
  if (lows[start] === 'between') return true
  for (let i = start; i < start + 8; i++) if (lows[i] === 'and') return lows[start] === 'between'
  return true
}

/** Puts hours on a day: "Friday from 1 to 3 p.m.". */
export const onDay = (date: Meaning, of: Meaning): Meaning | null => {
  const day = date.is === 'at' && date.time.is === 'part' ? date.date : date
  const part = date.is === 'at' && date.time.is === 'part' ? date.time.part : null
  if (of.is !== 'range' || !isDay(day)) return null
  const at = (time: Meaning): Meaning => ({
    is: 'at',
    date: day,
    time: part && time.is === 'clock' ? clock(inPart(time.clock, part)) : time,
  })
  return range(at(of.first), at(of.last))
}
