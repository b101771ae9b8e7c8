import type { Clock } from '../../dates.ts'
import { hasCapital, type Lexed, tokenAt, touches } from './lex.ts'
import { integer } from './numbers.ts'
import type { Found, WordReader } from './pattern.ts'
import { zones } from './zones.ts'

/** "3:30", "15.30", "8:00:20", "1530"; what follows decides whether it is a time at all. */
const digits = /(\d{1,2})(?:([:.])(\d{2})(?::(\d{2}))?)?(?![\d:]|[.,/]\d|%)/y
const packed = /(\d{1,2})(\d{2})(?![\d:]|[.,/]\d|%)/y
const half = /[ \u00a0]?([ap])(?:m(?![\p{L}\d])|[. ] ?m(?:(?![\p{L}\d])| ?\.)|\.? ?m\.)\.?/iuy
const stopped = /\.\s*$/

function halfAt({ text }: Lexed, offset: number): { readonly half: 'a' | 'p'; readonly end: number } | null {
  half.lastIndex = offset
  const found = half.exec(text)
  if (!found) return null
  const sign = found[1]!.toLowerCase() as 'a' | 'p'
  const dotted = /\.\s?m/i.test(found[0])
  // The stop behind "pm" ends the sentence; behind "p.m" it belongs to the abbreviation.
  const length = !dotted && stopped.test(found[0]) ? found[0].replace(stopped, '').length : found[0].length
  return { half: sign, end: offset + length }
}

const withHalf = (hour: number, sign: 'a' | 'p'): number =>
  hour > 12 ? hour : sign === 'p' ? (hour % 12) + 12 : hour % 12

/** What a clock shows in digits: "3:30 p.m.", "8pm", "15:30", "340pm", "1530 GMT". */
const inDigits: WordReader<Clock> = (lexed, at) => {
  const offset = lexed.starts[at]!
  if (!/^\d+$/.test(lexed.lows[at]!) || lexed.lows[at]!.length > 4) return null
  const isPacked = lexed.lows[at]!.length > 2
  const shape = isPacked ? packed : digits
  shape.lastIndex = offset
  const found = shape.exec(lexed.text)
  if (!found) return null
  const hour = Number(found[1])
  const minute = isPacked ? Number(found[2]) : found[3] === undefined ? undefined : Number(found[3])
  const second = !isPacked && found[4] !== undefined ? Number(found[4]) : undefined
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null
  const behind = offset + found[0].length
  const sign = halfAt(lexed, behind)
  const end = tokenAt(lexed, sign?.end ?? behind, at)
  const clock = {
    hour: sign ? withHalf(hour, sign.half) : hour,
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
  }
  if (sign)
    return !touches(lexed, at) || lexed.lows[at - 1] === '-' || lexed.lows[at - 1] === '('
      ? { value: { ...clock, settled: true }, end }
      : null
  const colon = !isPacked && found[2] === ':'
  if (colon) return { value: { ...clock, settled: hour === 0 || hour > 12 || found[1]!.length === 2 }, end }
  // "1530" and "15.30" are times only where a zone or "hours" says so.
  const named = minute !== undefined && found[1]!.length === 2 && (zoneAt(lexed, end) || lexed.lows[end] === 'hours')
  return named ? { value: { ...clock, settled: true }, end: lexed.lows[end] === 'hours' ? end + 1 : end } : null
}

/** A half of the day in its place among tokens: "seven thirty p.m.". */
function spokenHalf(lexed: Lexed, at: number): { readonly half: 'a' | 'p'; readonly end: number } | null {
  const low = lexed.lows[at]
  if (low !== 'am' && low !== 'pm' && low !== 'a' && low !== 'p') return null
  const found = halfAt(lexed, lexed.starts[at]!)
  return found ? { half: found.half, end: tokenAt(lexed, found.end, at) } : null
}

/** "half past eight", "quarter to three", "20 minutes past ten". */
const past: WordReader<Clock> = (lexed, at) => {
  const { lows } = lexed
  let next = lows[at] === 'a' ? at + 1 : at
  let minutes = lows[next] === 'half' ? 30 : lows[next] === 'quarter' ? 15 : -1
  if (minutes < 0) {
    const n = integer(lexed, next)
    if (!n || n.value > 59) return null
    minutes = n.value
    next = n.end
    if (!/^min(?:ute)?s?$/.test(lows[next] ?? '')) return null
  }
  const to = lows[next + 1] === 'to'
  if (lows[next + 1] !== 'past' && !to) return null
  const hour = clockFace(lexed, next + 2) ?? hourOf(lexed, next + 2)
  if (!hour || hour.value.minute) return null
  const total = hour.value.hour * 60 + (to ? -minutes : minutes)
  return {
    value: { hour: Math.floor(total / 60), minute: total % 60, settled: hour.value.settled },
    end: hour.end,
  }
}

/** An hour that only its surroundings make a time: "5" in "from 5 to 6 p.m.". */
export const hourOf: WordReader<Clock> = (lexed, at) => {
  const n = integer(lexed, at)
  if (!n || n.value > 24 || lexed.lows[at]!.length > 6 || lexed.lows[n.end] === '%') return null
  if (touches(lexed, n.end) && /[:./,]|\p{L}/u.test(lexed.lows[n.end]!) && touches(lexed, n.end + 1)) return null
  return { value: { hour: n.value, settled: n.value > 12 || n.value === 0 }, end: n.end }
}

/** "seven thirty am", "seven o'clock", "ten am". */
const inWords: WordReader<Clock> = (lexed, at) => {
  const n = integer(lexed, at)
  if (!n || n.value > 24) return null
  if (/^o'?clock$/.test(lexed.lows[n.end] ?? '')) {
    const sign = spokenHalf(lexed, n.end + 1)
    return {
      value: { hour: sign ? withHalf(n.value, sign.half) : n.value, settled: Boolean(sign) },
      end: sign?.end ?? n.end + 1,
    }
  }
  const minutes = integer(lexed, n.end)
  if (minutes && minutes.value >= 10 && minutes.value < 60) {
    const sign = spokenHalf(lexed, minutes.end)
    if (sign)
      return { value: { hour: withHalf(n.value, sign.half), minute: minutes.value, settled: true }, end: sign.end }
  }
  const sign = spokenHalf(lexed, n.end)
  return sign && n.value <= 12 ? { value: { hour: withHalf(n.value, sign.half), settled: true }, end: sign.end } : null
}

const named: WordReader<Clock> = ({ lows }, at) => {
  const prefix = lows[at] === '12' && (lows[at + 1] === 'noon' || lows[at + 1] === 'midnight') ? at + 1 : at
  if (lows[prefix] === 'noon') return { value: { hour: 12, settled: true }, end: prefix + 1 }
  if (lows[prefix] === 'midnight') return { value: { hour: 0, settled: true }, end: prefix + 1 }
  return null
}

const clockFace = (lexed: Lexed, at: number): Found<Clock> | null =>
  named(lexed, at) ?? past(lexed, at) ?? inDigits(lexed, at) ?? inWords(lexed, at)

const numericZone = /([+-]\d\d):?([03]0)(?!\d)/y

/** "ET", "GMT", "UTC+2", "local time", "Karsa time" behind a time; also in brackets. */
function zoneAt(lexed: Lexed, at: number): Found<string> | null {
  const { lows, text, starts, ends } = lexed
  const open = lows[at] === '('
  const from = open ? at + 1 : at
  if (from >= lexed.count) return null
  const close = (zone: string, end: number) =>
    open ? (lows[end] === ')' ? { value: zone, end: end + 1 } : null) : { value: zone, end }
  numericZone.lastIndex = starts[from]!
  const offset = numericZone.exec(text)
  if (offset) return close(`${offset[1]}:${offset[2]}`, tokenAt(lexed, starts[from]! + offset[0].length, from))
  if (zones.has(lows[from]!) && (hasCapital(lexed, from) || lows[from]!.length > 2) && lows[from] !== 'west') {
    const sign = lows[from + 1]
    const hours = integer(lexed, from + 2)
    const shifted = (sign === '+' || sign === '-') && hours && hours.value < 15 && /^(?:utc|gmt)$/.test(lows[from]!)
    if (shifted) return close(`${sign}${String(hours.value).padStart(2, '0')}:00`, hours.end)
    return close(text.slice(starts[from]!, ends[from]!), from + 1)
  }
  for (let i = from; i < from + 4 && i < lexed.count; i++) {
    if (lows[i] === 'time' && i > from) return close(text.slice(starts[from]!, ends[i - 1]!), i + 1)
    if (lows[i] !== 'local' && lows[i] !== 'daylight' && lows[i] !== 'standard' && !hasCapital(lexed, i)) return null
  }
  return null
}

/** A time of the clock, with its zone where one follows. */
export const clock: WordReader<Clock> = (lexed, at) => {
  const found = clockFace(lexed, at)
  if (!found) return null
  const zone = zoneAt(lexed, found.end)
  return zone ? { value: { ...found.value, zone: zone.value }, end: zone.end } : found
}
