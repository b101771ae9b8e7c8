import type { Amount, Meaning, Unit } from '../../../dates.ts'
import { rule } from '../classes.ts'
import { hasCapital } from '../lex.ts'
import { adverbs } from '../words.ts'

const every = (
  n: number,
  unit: Unit,
  more: { readonly on?: Meaning; readonly time?: Meaning; readonly times?: number } = {},
): Meaning => ({
  is: 'set',
  every: { n, unit } satisfies Amount,
  ...more,
})
const weekday = (of: number): Meaning => ({ is: 'calendar', fields: { weekday: of } })
const day: Amount = { n: 1, unit: 'day' }

/** "once" and "twice" in "twice a week". */
const counts: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 }

/** What happens again and again. */
export const sets = [
  rule(
    'every|each <u:one>',
    ({ u }) => every(1, u),
    (lexed, _, end) => lexed.lows[end - 1] !== 'second',
  ),
  rule('every other <u:one>', ({ u }) => every(2, u)),
  rule('every <n:ordinal> <u:one>', ({ n, u }) => every(n, u)),
  rule('every <n:int> <u:many>', ({ n, u }) => every(n, u)),
  rule('every few|couple of? <u:many>', ({ u }, lexed, start) => ({
    is: 'set',
    every: { n: lexed.lows[start + 1] === 'few' ? 3 : 2, unit: u, vague: true },
  })),
  rule('every|each other? <w:weekday>', ({ w }, lexed, start) =>
    every(lexed.lows[start + 1] === 'other' ? 2 : 1, 'week', { on: weekday(w) }),
  ),
  rule('every|each <w:weekday> ,|at? <t:time>', ({ w, t }) => every(1, 'week', { on: weekday(w), time: t })),
  rule('every|each <w:weekday> <p:part>', ({ w, p }) =>
    every(1, 'week', { on: weekday(w), time: { is: 'part', part: p } }),
  ),
  rule('<t:time> every|each <w:weekday>', ({ w, t }) => every(1, 'week', { on: weekday(w), time: t })),
  rule('<t:time> every|each day', ({ t }) => every(1, 'day', { time: t })),
  rule('every|each day at <t:time>', ({ t }) => every(1, 'day', { time: t })),
  rule(
    'every|each <m:month>',
    ({ m }) => every(1, 'year', { on: { is: 'calendar', fields: { month: m } } }),
    (lexed, _, end) => hasCapital(lexed, end - 1),
  ),
  rule('every|each <d:monthday>', ({ d }) => every(1, 'year', { on: d })),
  rule('every|each <n:numeric>', ({ n }) => every(1, 'year', { on: n })),
  rule('every|each <s:season>', ({ s }) => every(1, 'year', { on: { is: 'calendar', fields: { season: s } } })),
  rule('every|each <h:holiday>', ({ h }) => every(1, 'year', { on: h })),
  rule('every|each <p:part>', ({ p }) => ({ is: 'set', every: day, time: { is: 'part', part: p } })),
  rule('every|each <t:time>', ({ t }) => (t.is === 'clock' ? { is: 'set', every: day, time: t } : null)),
  rule('every|each <p:part> at <h:hour>', ({ p, h }) => atHour(p, h)),
  rule('every|each weekday', () => ({ is: 'set', every: { n: 1, unit: 'business-day' } })),
  rule('on? mornings|afternoons|evenings|nights at? <t:time>', ({ t }) => ({ is: 'set', every: day, time: t })),
  rule('on? mornings|afternoons|evenings|nights at <h:hour>', ({ h }, lexed, start) =>
    atHour(
      lexed.lows
        .slice(start)
        .find((low) => low !== 'on')!
        .slice(0, -1) as 'morning',
      h,
    ),
  ),
  rule('<w:plural>', ({ w }) => every(1, 'week', { on: weekday(w) })),
  rule(
    '<w:weekday> <p:part>',
    ({ w, p }) => every(1, 'week', { on: weekday(w), time: { is: 'part', part: p } }),
    (lexed, _, end) => /s$/.test(lexed.lows[end - 1]!),
  ),
  rule('weekends', () => every(1, 'weekend')),
  rule(
    'weekdays',
    () => ({ is: 'set', every: { n: 1, unit: 'business-day' } }),
    (lexed, start) => lexed.lows[start - 1] === 'on',
  ),
  rule('once|twice|thrice every <n:int> <u:many>', ({ n, u }, lexed, start) =>
    every(n, u, { times: counts[lexed.lows[start]!]! }),
  ),
  rule('once|twice|thrice daily|weekly|monthly|yearly|annually', (_, lexed, start, end) => {
    const [n, u] = adverbs.get(lexed.lows[end - 1]!)!
    return every(n, u, { times: counts[lexed.lows[start]!]! })
  }),
  rule('bi|semi - weekly|monthly|annual|annually', (_, lexed, start, end) => {
    const [n, u] = adverbs.get(lexed.lows[end - 1]!)!
    return lexed.lows[start] === 'bi' && u !== 'year'
      ? every(2 * n, u)
      : u === 'year'
        ? every(6, 'month')
        : every(n / 2, u)
  }),
  rule('once|twice|thrice a|an|every|each|per <u:one>', ({ u }, lexed, start) =>
    every(1, u, { times: counts[lexed.lows[start]!]! }),
  ),
  rule('<a:amount> times a|an|every|each|per <u:one>', ({ a, u }) => every(1, u, { times: a.n })),
  rule(
    '<a:adverb>',
    ({ a }) => every(a[0], a[1]),
    (lexed, start, end) => !hasCapital(lexed, start) || (start === 0 && !hasCapital(lexed, end)),
  ),
]

function atHour(part: string, hour: { readonly hour: number; readonly settled: boolean }): Meaning {
  const later = !hour.settled && part !== 'morning' && hour.hour < 12
  return {
    is: 'set',
    every: day,
    time: { is: 'clock', clock: { ...hour, hour: later ? hour.hour + 12 : hour.hour, settled: true } },
  }
}
