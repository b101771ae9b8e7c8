import type { Meaning } from '../../../dates.ts'
import { rule } from '../classes.ts'
import { touching } from '../guards.ts'

const nth = (n: number, of: (Meaning & { is: 'nth' })['of'], within?: Meaning): Meaning => ({
  is: 'nth',
  n,
  of,
  ...(within ? { within } : {}),
})

const decade = (from: number): Meaning | null => (from % 10 === 0 ? { is: 'years', from, count: 10 } : null)
const short = (from: number): Meaning | null =>
  from % 10 === 0 && from < 100 ? { is: 'years', from, count: 10, short: true } : null
const longer = new Set(['month', 'quarter', 'half', 'season', 'year', 'decade'])

/** Days and weeks counted inside something longer; decades and centuries. */
export const counted = [
  rule('the? <n:ordinal> <w:weekday> of|in <f:frame>', ({ n, w, f }) => (n <= 53 ? nth(n, { weekday: w }, f) : null)),
  rule('the? last|final <w:weekday> of|in? <f:frame>', ({ w, f }) => nth(-1, { weekday: w }, f)),
  rule('the? <n:ordinal> <w:weekday>', ({ n, w }) => (n <= 5 ? nth(n, { weekday: w }) : null)),
  rule('the? <n:ordinal> day|week|weekend|month|decade of|in? <f:frame>', ({ n, f }, lexed, start, end) => {
    const at = lexed.lows.slice(start, end).findIndex((low) => /^(?:day|week|weekend|month|decade)$/.test(low))
    return f.is === 'unit' && !longer.has(f.unit) ? null : nth(n, lexed.lows[start + at] as 'week', f)
  }),
  rule('the? last|final day|week|weekend|month of|in <f:frame>', ({ f }, lexed, start) =>
    nth(-1, lexed.lows[start + (lexed.lows[start] === 'the' ? 2 : 1)] as 'week', f),
  ),
  rule(
    'the? <n:int> s',
    ({ n }) => (n >= 1000 && n < 2100 ? decade(n) : null),
    (lexed, _start, end) => touching(lexed, end - 2, end),
  ),
  rule(
    "the? <n:int> 's",
    ({ n }) => (n >= 1000 && n < 2100 ? decade(n) : null),
    (lexed, start) => lexed.lows[start] === 'the',
  ),
  rule(
    "the <n:int> s|'s",
    ({ n }) => short(n),
    (lexed, start, end) => touching(lexed, start + 1, end) && isTens(lexed.lows[start + 1]!),
  ),
  rule(
    "<n:int> 's|s",
    ({ n }) => short(n),
    (lexed, start, end) =>
      touching(lexed, start, end) &&
      isTens(lexed.lows[start]!) &&
      /^(?:in|-|mid|late|early|since|'|’|‘)$/.test(lexed.lows[start - 1] ?? ''),
  ),
  rule(
    "the? '|’|‘ <n:int> s",
    ({ n }) => short(n),
    (lexed, _start, end) => touching(lexed, end - 3, end) && isTens(lexed.lows[end - 2]!),
  ),
  rule('the <d:decade>', ({ d }) => short(d)),
  rule(
    '<d:decade>',
    ({ d }) => short(d),
    (lexed, start) => /^(?:early|late|mid|-)$/.test(lexed.lows[start - 1] ?? ''),
  ),
  rule('the? nineteen|eighteen|seventeen|twenty -? <d:decade>', ({ d }, lexed, start, end) => {
    const words = lexed.lows.slice(start, end)
    const base = words.includes('nineteen')
      ? 1900
      : words.includes('eighteen')
        ? 1800
        : words.includes('seventeen')
          ? 1700
          : 2000
    return decade(base + d)
  }),
  rule('the? twenty -? tens', () => decade(2010)),
  rule('the <n:ordinal> century', ({ n }) => (n <= 22 ? { is: 'years', from: (n - 1) * 100 + 1, count: 100 } : null)),
  rule('<n:ordinal> century', ({ n }) =>
    n >= 5 && n <= 22 ? { is: 'years', from: (n - 1) * 100 + 1, count: 100 } : null,
  ),
]

function isTens(low: string): boolean {
  return /^\d0$/.test(low)
}
