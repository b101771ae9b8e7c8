import type { Amount, Length, Unit } from '../../../dates.ts'
import { type Classes, rule } from '../classes.ts'
import { endsPhrase, touching } from '../guards.ts'
import { hasCapital, type Lexed, touches } from '../lex.ts'
import { rules } from '../pattern.ts'

const one = rules<Classes, Amount>()
const many = rules<Classes, Length>()

/** Whether "h", "m" or "second" is a unit here: "3 h", "3.5 seconds", but not "a second term". */
function unitFits(lexed: Lexed, start: number, end: number): boolean {
  const low = lexed.lows[end - 1]!
  const next = lexed.lows[end] ?? ''
  if (low === 'second')
    return /^\d/.test(lexed.lows[start]!) && lexed.lows[start] !== '1'
      ? true
      : endsPhrase(lexed, end) && lexed.lows[start] !== 'a'
  if (low === 'h' || low === 'min' || low === 'sec')
    return /^\d/.test(lexed.lows[start]!) && !hasCapital(lexed, end - 1)
  if (low === 'quarter' || low === 'quarters' || low === 'weekend')
    return !/^of$/.test(next) && lexed.lows[start] !== 'a'
  return !(next === '-' && touches(lexed, end) && /^(?:old|olds)$/.test(lexed.lows[end + 1] ?? '')) && next !== 'old'
}

/** "three weeks", "half an hour", "a 10-day"; business days. */
export const amounts = [
  one('<a:amount> -? <u:unit>', ({ a, u }) => ({ ...a, unit: u }), unitFits),
  one(
    '<a:amount> more|additional|full|straight|consecutive|successive|long|short|further|other|whole -? <u:unit>',
    ({ a, u }) => ({ ...a, unit: u }),
    unitFits,
  ),
  one('<a:amount> business|working -? day|days', ({ a }) => ({ ...a, unit: 'business-day' })),
  // "two or three days", "10 to 15 years": about the larger.
  one(
    '<i:int> to|or|- <a:amount> -? <u:unit>',
    ({ i, a, u }) => (i < a.n && a.n < i * 10 ? { n: a.n, unit: u, vague: true } : null),
    (lexed, start, end) =>
      lexed.lows[end - 2] !== '/' && !/^(?:1[5-9]|20)\d\d$/.test(lexed.lows[start]!) && lexed.lows[start - 1] !== '/',
  ),
  one('a fortnight', () => ({ n: 2, unit: 'week' })),
]

/** "1 year, 1 month and 21 days", "an hour and a half". */
export const lengths = [
  many('<a:counted>', ({ a }) => [a]),
  many('<a:counted> ,|and? <b:counted>', ({ a, b }) => larger(a, b)),
  many('<a:counted> ,|and? <b:counted> ,|and? <c:counted>', ({ a, b, c }) => larger(a, b, c)),
  many('<a:counted> ,|and? <b:counted> ,|and? <c:counted> ,|and? <d:counted>', ({ a, b, c, d }) => larger(a, b, c, d)),
  many('<a:counted> and a half', ({ a }) => [{ ...a, n: a.n + 0.5 }]),
]

const order: readonly Unit[] = ['century', 'decade', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second']

/** Amounts make one length only from the largest to the smallest: "2 days, 5 hours", not "5 hours, 2 days". */
function larger(...all: readonly Amount[]): Length | null {
  const ranks = all.map(({ unit }) => order.indexOf(unit))
  return ranks.every((rank, i) => rank >= 0 && (i === 0 || rank > ranks[i - 1]!)) ? all : null
}

const before =
  /^(?:for|in|within|than|about|nearly|almost|over|under|least|lasted|lasts|last|took|take|takes|taking|lasting|spent|spend|spending|roughly|approximately|around|entire|another|every|after|only|just|waited|whole|the|to|wait|a|-)$/
const rates = /^(?:times?|once|twice|thrice|per|\$|£|€|\d.*|million|billion|hours?|days?|[a-z]+s)$/

/** How long something lasts. */
export const durations = [
  rule(
    '<l:length>',
    ({ l }) => ({ is: 'length', length: l }),
    (lexed, start, end) => {
      const low = lexed.lows[start]!
      const previous = lexed.lows[start - 1] ?? ''
      if (low === 'the') return false
      if (low !== 'a' && low !== 'an') return true
      if (/^(?:a|an)$/.test(low) && /^(?:few|couple|dozen|hundred|fortnight|half)$/.test(lexed.lows[start + 1] ?? ''))
        return true
      if (lexed.lows[end - 1] === 'half') return true
      return before.test(previous) && !rates.test(previous)
    },
  ),
  rule('more|longer than <l:length>', ({ l }) => ({ is: 'length', length: l, than: 'more' })),
  rule('less|fewer than <l:length>', ({ l }) => ({ is: 'length', length: l, than: 'less' })),
  rule('at least <l:length>', ({ l }) => ({ is: 'length', length: l, than: 'more' })),
  rule('up to <l:length>', ({ l }) => ({ is: 'length', length: l, than: 'less' })),
  rule('half -? day|week|month|year|hour|decade|century', (_, lexed, _s, end) => ({
    is: 'length',
    length: [{ n: 0.5, unit: lexed.lows[end - 1] as Unit }],
  })),
  rule('<u:one> - long', ({ u }) => ({ is: 'length', length: [{ n: 1, unit: u }] })),
  rule('daylong|weeklong|monthlong|yearlong', (_, lexed, start) => ({
    is: 'length',
    length: [{ n: 1, unit: lexed.lows[start]!.slice(0, -4) as Unit }],
  })),
  rule(
    'all|full|whole|entire -? day|week|weekend|month|quarter|year|decade|century',
    (_, lexed, _s, end) => ({
      is: 'length',
      length: [{ n: 1, unit: lexed.lows[end - 1] as Unit }],
    }),
    (lexed, _, end) => lexed.lows[end] !== 'long' || touching(lexed, end - 1, end),
  ),
]
