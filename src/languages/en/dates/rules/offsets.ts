import type { Length, Meaning, Unit } from '../../../dates.ts'
import { rule } from '../classes.ts'

const offset = (length: Length, sign: -1 | 1, from: Meaning | 'now'): Meaning => ({
  is: 'offset',
  length,
  sign,
  from,
})
const told: Meaning = { is: 'told' }
const vague = (unit: Unit): Length => [{ n: 3, unit, vague: true }]
const signOf = (word: string): -1 | 1 => (/^(?:before|earlier|previously|prior)$/.test(word) ? -1 : 1)
const couldBe = (of: Meaning) => of.is !== 'clock' && of.is !== 'part' && of.is !== 'range'
const small = (unit: Unit) => unit === 'second' || unit === 'minute' || unit === 'hour'

/** Dates counted from now, from another date, or from something the text tells. */
export const offsets = [
  rule('<l:length> ago', ({ l }) => offset(l, -1, 'now')),
  rule('<l:length> ago today|now|exactly', ({ l }) => offset(l, -1, 'now')),
  rule('<u:many> ago', ({ u }) => offset(vague(u), -1, 'now')),
  rule(
    'in <l:length>',
    ({ l }) => ({ is: 'offset', length: l, sign: 1, from: 'now', within: true }),
    (lexed, start, end) =>
      lexed.lows[start + 1] !== 'the' &&
      !measured(lexed.lows, start) &&
      lexed.lows[end] !== 'of' &&
      lexed.lows[end] !== 'and',
  ),
  rule('in less|under than? <l:length>', ({ l }) => ({ is: 'stretch', length: l, toward: 'future', now: true })),
  rule("in <l:length> ' time", ({ l }) => offset(l, 1, 'now')),
  rule("in <l:length> 's|’ time", ({ l }) => offset(l, 1, 'now')),
  rule('<l:length> from now|today', ({ l }) => offset(l, 1, 'now')),
  rule('in <l:length> from now|today', ({ l }) => offset(l, 1, 'now')),
  rule('<l:length> hence', ({ l }) => offset(l, 1, 'now')),
  rule('<l:length> from on? <m:when>', ({ l, m }) => offset(l, 1, m)),
  rule('<l:length> later|earlier|previously|afterward|afterwards|prior|beforehand', ({ l }, lexed, _, end) =>
    offset(l, signOf(lexed.lows[end - 1]!), told),
  ),
  rule('<u:many> later|earlier|afterward|afterwards', ({ u }, lexed, _, end) =>
    offset(vague(u), signOf(lexed.lows[end - 1]!), told),
  ),
  rule('<l:length> before|after|following <m:when>', ({ l, m }, lexed, start) =>
    couldBe(m) ? offset(l, sideIn(lexed.lows, start), m) : null,
  ),
  rule('<l:length> prior to <m:when>', ({ l, m }) => (couldBe(m) ? offset(l, -1, m) : null)),
  rule('<l:length> before|after|following', ({ l }, lexed, _, end) => offset(l, signOf(lexed.lows[end - 1]!), told)),
  rule('<l:length> prior to', ({ l }) => offset(l, -1, told)),
  rule('<u:many> before|after|following', ({ u }, lexed, _, end) =>
    offset(vague(u), signOf(lexed.lows[end - 1]!), told),
  ),
  rule('<u:many> before|after|following <m:when>', ({ u, m }, lexed, start) =>
    couldBe(m) ? offset(vague(u), sideIn(lexed.lows, start), m) : null,
  ),
  rule('the? day|week|month|year before|after|following <m:when>', ({ m }, lexed, start) => {
    const at = lexed.lows[start] === 'the' ? start + 1 : start
    return couldBe(m) ? offset([{ n: 1, unit: lexed.lows[at] as Unit }], signOf(lexed.lows[at + 1]!), m) : null
  }),
  rule('the day|week|month|year before|after|following', (_, lexed, start, end) =>
    offset([{ n: 1, unit: lexed.lows[start + 1] as Unit }], signOf(lexed.lows[end - 1]!), told),
  ),
  rule('<a:amount> <w:plural> hence', ({ a, w }) => ({ is: 'weekdays', n: a.n, weekday: w })),
  rule('<a:amount> <w:plural> from now|today', ({ a, w }) => ({ is: 'weekdays', n: a.n, weekday: w })),
  rule('<a:amount> <w:plural> ago', ({ a, w }) => ({ is: 'weekdays', n: -a.n, weekday: w })),
]

const sideIn = (lows: readonly string[], start: number): -1 | 1 => {
  for (let i = start; ; i++) {
    if (lows[i] === 'before') return -1
    if (lows[i] === 'after' || lows[i] === 'following') return 1
  }
}

/** "the first visit in two years", "its worst week in a decade": a length, not a date to come. */
function measured(lows: readonly string[], start: number): boolean {
  for (let i = start - 1; i >= 0 && i > start - 14; i--) {
    const low = lows[i]!
    if (/^[.;!?\n]$/.test(low)) return false
    if (
      /^(?:first|second|third|only|once|twice|times?|most|least|worst|best|lowest|highest|single|late|ever)$|.{2,}(?:iest|gest|test|dest|rest|lest|nest|kest)$/.test(
        low,
      )
    )
      return true
  }
  return false
}

const stretch = (length: Length, toward: 'past' | 'future', now: boolean, from?: Meaning): Meaning => ({
  is: 'stretch',
  length,
  toward,
  ...(now || length.some(({ unit }) => small(unit)) ? { now: true } : {}),
  ...(from ? { from } : {}),
})

/** "the last two weeks", "the coming days", "within 48 hours". */
export const stretches = [
  rule('the? last|past|previous|preceding <l:length>', ({ l }) => stretch(l, 'past', false), plain),
  rule('the? next|coming|upcoming|following <l:length>', ({ l }) => stretch(l, 'future', false), plain),
  rule(
    'the? last|past|recent|previous <u:many>',
    ({ u }) => stretch(vague(u), 'past', false),
    (lexed, start) => lexed.lows[start] !== 'last' && lexed.lows[start + 1] !== 'last',
  ),
  rule('the? coming|next|upcoming <u:many>', ({ u }) => stretch(vague(u), 'future', false)),
  rule('these|those past|last <l:length>', ({ l }) => stretch(l, 'past', false)),
  rule('the <l:length> to come', ({ l }) => stretch(l, 'future', false)),
  rule(
    'the? <u:many> ahead',
    ({ u }) => stretch(vague(u), 'future', false),
    (lexed, start) => lexed.lows[start] === 'the',
  ),
  rule('<l:length> in the future', ({ l }) => stretch(l, 'future', false)),
  rule(
    'within the? next? <l:length>',
    ({ l }) => stretch(l, 'future', true),
    (_, start, end) => end > start,
  ),
  rule('within a <u:one>', ({ u }) => stretch([{ n: 1, unit: u }], 'future', true)),
  rule('within <u:many>', ({ u }) => stretch(vague(u), 'future', true)),
  rule('within <l:length> of|from today|now', ({ l }) => stretch(l, 'future', true)),
  rule('within <l:length> of|from|after <m:when>', ({ l, m }) => stretch(l, 'future', true, m)),
]

function plain({ lows }: { readonly lows: readonly string[] }, start: number): boolean {
  const at = lows[start] === 'the' ? start + 2 : start + 1
  return !/^(?:a|an|the|another)$/.test(lows[at] ?? '') || /^(?:few|couple|half|dozen)$/.test(lows[at + 1] ?? '')
}
