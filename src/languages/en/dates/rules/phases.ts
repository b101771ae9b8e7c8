import type { Meaning, Phase } from '../../../dates.ts'
import { rule } from '../classes.ts'
import { isDay } from '../is-day.ts'
import type { Guard } from '../pattern.ts'

const phases: Readonly<Record<string, Phase>> = {
  early: 'start',
  beginning: 'start',
  start: 'start',
  outset: 'start',
  dawn: 'start',
  turn: 'start',
  mid: 'mid',
  middle: 'mid',
  midway: 'mid',
  late: 'end',
  end: 'end',
  close: 'end',
}

const about = (of: Meaning): Meaning => ({ is: 'about', of, mark: '~' })

/** "early Monday" is a part of that day, "early March" the first half of the month. */
function phase(word: string, of: Meaning): Meaning | null {
  const found = phases[word]!
  const narrow = /^(?:beginning|start|outset|dawn|turn|end|close)$/.test(word)
  if (!isDay(of)) return { is: 'phase', phase: found, of, ...(narrow ? { narrow } : {}) }
  if (of.is === 'offset' || found === 'mid') return null
  return { is: 'at', date: of, time: { is: 'part', part: found === 'start' ? 'early' : 'late' } }
}

const notOwning: Guard = ({ lows }, _, end) => lows[end] !== "'s"
const announced: Guard = ({ lows }, start) => /^(?:in|from|since|by|until|to|of)$/.test(lows[start - 1] ?? '')

/** What narrows a date without a time of day. */
export const whens = [
  rule('<b:base>', ({ b }) => b),
  rule('<h:holiday>', ({ h }) => h),
  rule('early|mid|late -? on|in? the? <b:base>', ({ b }, lexed, start) => phase(lexed.lows[start]!, b)),
  rule('late|early the? last|this|next night', () => null),
  rule('the? beginning|start|middle|end|close|outset|turn|dawn of <f:frame>', ({ f }, lexed, start) =>
    phase(lexed.lows[lexed.lows[start] !== 'the' ? start : start + 1]!, f),
  ),
  rule('the? early|mid|late part of <f:frame>', ({ f }, lexed, start) =>
    phase(lexed.lows[lexed.lows[start] !== 'the' ? start : start + 1]!, f),
  ),
  rule("<b:base> 's end|close|start|beginning", ({ b }, lexed, _, end) => phase(lexed.lows[end - 1]!, b)),
  rule('year|month|week - end', (_, lexed, start) => ({
    is: 'phase',
    phase: 'end',
    of: { is: 'unit', unit: lexed.lows[start] as 'year', shift: 0 },
    narrow: true,
  })),
  rule("year|month|week 's end", (_, lexed, start) => ({
    is: 'phase',
    phase: 'end',
    of: { is: 'unit', unit: lexed.lows[start] as 'year', shift: 0 },
    narrow: true,
  })),
  rule('year|month|week -? to -? date', (_, lexed, start) => within(lexed.lows[start]!, false)),
  rule('mid - week', () => ({ is: 'phase', phase: 'mid', of: { is: 'unit', unit: 'week', shift: 0 } })),
  rule('midweek', () => ({ is: 'phase', phase: 'mid', of: { is: 'unit', unit: 'week', shift: 0 } })),
  rule('midyear', () => ({ is: 'phase', phase: 'mid', of: { is: 'unit', unit: 'year', shift: 0 } })),
  rule('the? rest|remainder of? this|the|my|our|current? <f:frame>', ({ f }) => ({ is: 'rest', of: f })),
  rule('the? rest|remainder the|current week|month|year|day', (_, lexed, _s, end) => ({
    is: 'rest',
    of: { is: 'unit', unit: lexed.lows[end - 1] as 'week', shift: 0 },
  })),
  rule(
    'later this week|month|year|decade|century|quarter|season|summer|fall|autumn|winter|spring',
    (_, lexed, _s, end) => within(lexed.lows[end - 1]!, true),
  ),
  rule('earlier this week|month|year|decade|century|quarter', (_, lexed, _s, end) =>
    within(lexed.lows[end - 1]!, false),
  ),
  rule('so far this week|month|year|decade|century|quarter', (_, lexed, _s, end) =>
    within(lexed.lows[end - 1]!, false),
  ),
  rule('earlier|later today', (_, lexed, start) => ({
    is: 'at',
    date: { is: 'unit', unit: 'day', shift: 0 },
    time: { is: 'part', part: lexed.lows[start] === 'later' ? 'late' : 'early' },
  })),
  rule('earlier|later on? <b:base>', ({ b }) => (isDay(b) ? b : null)),
  rule('around|circa|approximately|roughly <b:base>', ({ b }) => about(b), notOwning),
  // "nervous about Friday" is not about Friday's date.
  rule('about <o:offset>', ({ o }) => about(o)),
  rule('about <y:year>', ({ y }) => about({ is: 'calendar', fields: { year: y } }), announced),
  rule('around|circa|approximately|roughly <h:holiday>', ({ h }) => about(h)),
  rule('nearly|almost|some|barely|over|under|just <o:offset>', ({ o }) => about(o)),
  rule('more|less|fewer|longer than <o:offset>', ({ o }) => about(o)),
  rule('just|well|little|slightly over|under <o:offset>', ({ o }) => about(o)),
  rule('possibly|perhaps|maybe|probably|likely on|in? <b:base>', ({ b }) => ({ is: 'about', of: b, mark: '?' })),
]

const seasonNames = ['spring', 'summer', 'fall', 'winter']

function within(word: string, rest: boolean): Meaning | null {
  const season = seasonNames.indexOf(word === 'autumn' ? 'fall' : word) + 1
  const of: Meaning = season
    ? { is: 'calendar', fields: { season }, which: 'this' }
    : { is: 'unit', unit: word as 'week', shift: 0 }
  if (season) return of
  return rest ? { is: 'rest', of } : { is: 'stretch', length: [], toward: 'past', from: of }
}
