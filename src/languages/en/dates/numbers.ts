import { hasCapital, isNumber, type Lexed, touches } from './lex.ts'
import type { Found, WordReader } from './pattern.ts'
import { ones, ordinals, tens } from './words.ts'

const plain = /^\d+$/

/** Skips a hyphen inside "twenty-one". */
const joint = ({ lows }: Lexed, at: number) => (lows[at] === '-' ? at + 1 : at)

/** A number in words below a hundred: "twelve", "twenty-one". */
function small(lexed: Lexed, at: number): Found<number> | null {
  const { lows } = lexed
  const ten = tens.get(lows[at]!)
  if (ten === undefined) {
    const one = ones.get(lows[at]!)
    return one === undefined ? null : { value: one, end: at + 1 }
  }
  const next = joint(lexed, at + 1)
  const one = ones.get(lows[next]!)
  return one && one < 10 ? { value: ten + one, end: next + 1 } : { value: ten, end: at + 1 }
}

/** A number in words below ten thousand: "two hundred and sixty seven", "two thousand and eighteen". */
function spelt(lexed: Lexed, at: number): Found<number> | null {
  let found = small(lexed, at)
  for (const [word, size] of [
    ['thousand', 1000],
    ['hundred', 100],
  ] as const) {
    if (!found || lexed.lows[found.end] !== word) continue
    const value = found.value * size
    let next = found.end + 1
    if (lexed.lows[next] === 'and') next++
    const rest = small(lexed, next)
    found = rest && rest.value > 0 ? { value: value + rest.value, end: rest.end } : { value, end: found.end + 1 }
  }
  return found
}

/** A whole number: "3", "2,000", "twenty-one", "two hundred". */
export const integer: WordReader<number> = (lexed, at) => {
  if (!isNumber(lexed, at)) return spelt(lexed, at)
  const low = lexed.lows[at]!.replaceAll(',', '')
  return low.length > 9 ? null : { value: Number(low), end: at + 1 }
}

/** "21st", "third", "twenty-second". */
export const ordinal: WordReader<number> = (lexed, at) => {
  const { lows } = lexed
  if (isNumber(lexed, at)) {
    const suffix = /^(?:st|nd|rd|th)$/.test(lows[at + 1] ?? '') && touches(lexed, at + 1)
    return suffix && plain.test(lows[at]!) ? { value: Number(lows[at]), end: at + 2 } : null
  }
  const one = ordinals.get(lows[at]!)
  if (one) return { value: one, end: at + 1 }
  const ten = tens.get(lows[at]!)
  const next = joint(lexed, at + 1)
  const rest = ordinals.get(lows[next]!)
  return ten && rest && rest < 10 ? { value: ten + rest, end: next + 1 } : null
}

/** A day of the month in digits or as an ordinal: "19", "19th", "nineteenth". */
export const monthDay: WordReader<number> = (lexed, at) => {
  const found = ordinal(lexed, at) ?? (isNumber(lexed, at) ? integer(lexed, at) : null)
  if (!found || found.value < 1 || found.value > 31 || lexed.lows[at]!.length > 12) return null
  return touchesMore(lexed, found.end) ? null : found
}

/** A day of the month in any words: "May twenty one". */
export const spokenDay: WordReader<number> = (lexed, at) => {
  const found = monthDay(lexed, at) ?? (isNumber(lexed, at) ? null : small(lexed, at))
  return found && found.value >= 1 && found.value <= 31 ? found : null
}

/** Whether a number goes on behind what was read of it: "19:30", "3.5", "20%". */
function touchesMore(lexed: Lexed, at: number): boolean {
  if (!touches(lexed, at)) return false
  const sign = lexed.lows[at]!
  if (sign === '%' || sign === '°') return true
  return (
    (sign === ':' || sign === '.' || sign === '/' || sign === ',') && isNumber(lexed, at + 1) && touches(lexed, at + 1)
  )
}

/** A year in four digits, from 1000 to 2199. */
export const year: WordReader<number> = (lexed, at) => {
  const low = lexed.lows[at]!
  const short = (low === "'" || low === '’' || low === '‘') && /^\d\d$/.test(lexed.lows[at + 1] ?? '')
  if (short && touches(lexed, at + 1)) {
    const n = Number(lexed.lows[at + 1])
    return { value: n + (n > 40 ? 1900 : 2000), end: at + 2 }
  }
  if (!/^(?:1\d|2[01])\d\d$/.test(low) || touchesMore(lexed, at + 1)) return spokenYear(lexed, at)
  return { value: Number(low), end: at + 1 }
}

/** "nineteen ninety-nine", "nineteen zero one", "two thousand and eighteen". */
const spokenYear: WordReader<number> = (lexed, at) => {
  const { lows } = lexed
  const first = small(lexed, at)
  if (!first) return null
  if (first.value === 2 && lows[first.end] === 'thousand') {
    const found = spelt(lexed, at)!
    return found.value < 2100 ? found : null
  }
  if (first.value < 15 || first.value > 20) return null
  const zero = lows[first.end] === 'zero' || lows[first.end] === 'o'
  const rest = small(lexed, zero ? first.end + 1 : first.end)
  if (!rest || (zero ? rest.value > 9 : rest.value < 10)) return null
  return { value: first.value * 100 + rest.value, end: rest.end }
}

const articles = new Set(['a', 'an', 'another'])

/** How many: "three", "3.5", "a", "half an", "two and a half", "a few", "a couple of". */
export const amount: WordReader<{ readonly n: number; readonly vague?: boolean }> = (lexed, at) => {
  const { lows } = lexed
  const low = lows[at]!
  let next = at
  if (low === 'half' && (lows[at + 1] === 'a' || lows[at + 1] === 'an')) return { value: { n: 0.5 }, end: at + 2 }
  if (low === 'half') return { value: { n: 0.5 }, end: at + 1 }
  if (articles.has(low) || low === 'the') {
    next++
    if (lows[next] === 'half') return { value: { n: 0.5 }, end: next + 1 }
    if (lows[next] === 'hundred' && low !== 'the') return { value: { n: 100 }, end: next + 1 }
    const more = low === 'another' ? amount(lexed, next) : null
    if (more) return more
    if (lows[next] !== 'few' && lows[next] !== 'couple' && lows[next] !== 'dozen')
      return low === 'the' ? null : { value: { n: 1 }, end: next }
  }
  const of = (n: number, end: number) => ({
    value: n === 3 ? { n, vague: true } : { n },
    end: lows[end] === 'of' ? end + 1 : end,
  })
  if (lows[next] === 'few' || (low === 'several' && next === at)) return of(3, next + 1)
  if (lows[next] === 'couple') return of(2, next + 1)
  if (lows[next] === 'dozen') return { value: { n: 12 }, end: next + 1 }
  const found = integer(lexed, at)
  if (!found || hasYearShape(lexed, at, found.end) || (at > 0 && lows[at - 1] === '/' && touches(lexed, at)))
    return null
  const { value: n, end } = found
  if (lows[end] === '.' && isNumber(lexed, end + 1) && touches(lexed, end) && touches(lexed, end + 1))
    return { value: { n: Number(`${n}.${lows[end + 1]}`) }, end: end + 2 }
  const half = halfAfter(lexed, end)
  return half ? { value: { n: n + half.value }, end: half.end } : { value: { n }, end }
}

/** "and a half", "-and-a-half", " 1/2", "½" behind a number. */
const halfAfter: WordReader<number> = ({ lows, count }, at) => {
  if (lows[at] === '½' || lows[at] === '¼') return { value: lows[at] === '½' ? 0.5 : 0.25, end: at + 1 }
  if (lows[at] === '1' && lows[at + 1] === '/' && (lows[at + 2] === '2' || lows[at + 2] === '4'))
    return { value: 1 / Number(lows[at + 2]), end: at + 3 }
  let next = lows[at] === '-' ? at + 1 : at
  if (lows[next] !== 'and' || next >= count) return null
  next += lows[next + 1] === '-' ? 2 : 1
  if (lows[next] === 'a') next += lows[next + 1] === '-' ? 2 : 1
  if (lows[next] !== 'half' && lows[next] !== 'quarter') return null
  return { value: lows[next] === 'half' ? 0.5 : 0.25, end: next + 1 }
}

/** "2016 days" is no length that news knows: such a number is a year. */
const hasYearShape = (lexed: Lexed, at: number, end: number) =>
  end === at + 1 && /^(?:19|20)\d\d$/.test(lexed.lows[at]!) && !hasCapital(lexed, end)
