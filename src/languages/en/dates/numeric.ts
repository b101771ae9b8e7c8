import type { Fields, Meaning } from '../../dates.ts'
import { type Lexed, tokenAt } from './lex.ts'
import type { WordReader } from './pattern.ts'
import { months } from './words.ts'

type Shape = readonly [pattern: RegExp, read: (m: RegExpExecArray) => Fields | null]

const century = (yy: string) => (yy.length === 2 ? (Number(yy) > 40 ? 1900 : 2000) + Number(yy) : Number(yy))
const day = (year: string, month: string, date: string): Fields => ({
  year: century(year),
  month: Number(month),
  day: Number(date),
})

/** Month first as in the United States, unless only day first is a date. */
const either = (a: string, b: string): Fields | null => {
  if (Number(a) <= 12) return { month: Number(a), day: Number(b) }
  return Number(b) <= 12 ? { month: Number(b), day: Number(a) } : null
}

/** Dates in digits, most telling first. Each is matched at one place and cannot run on. */
const shapes: readonly Shape[] = [
  [/(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])/y, (m) => day(m[1]!, m[3]!, m[4]!)],
  [
    /(\d{4})-(\p{L}{3,9})-(\d{1,2})(?!\d)/uy,
    (m) => ({ year: Number(m[1]), month: months.get(m[2]!.toLowerCase()) ?? 0, day: Number(m[3]) }),
  ],
  // 20.11.2025 is day first wherever it is used.
  [/(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?![\d.])/y, (m) => day(m[3]!, m[2]!, m[1]!)],
  [
    /(\d{1,2})([-/])(\d{1,2})(?:\2|, ?)(\d{4}|\d{2})(?![\d/]|-\d(?!\d?\/))/y,
    (m) => {
      const rest = either(m[1]!, m[3]!)
      return rest && { ...rest, year: century(m[4]!) }
    },
  ],
  [/(\d{4}) ?\/ ?(\d{1,2})(?![\d/])/y, (m) => ({ year: Number(m[1]), month: Number(m[2]) })],
  [/((?:19|20)\d\d)-(\d{2})(?![\d-])/y, (m) => ({ year: Number(m[1]), month: Number(m[2]) })],
  [/(\d{1,2}) ?\/ ?((?:19|20)\d\d)(?![\d/])/y, (m) => ({ year: Number(m[2]), month: Number(m[1]) })],
  [/(\d{1,2})-((?:19|20)\d\d)(?![\d/-])/y, (m) => ({ year: Number(m[2]), month: Number(m[1]) })],
  [/(\d{1,2})\/(\d{1,2})(?![\d/%-])/y, (m) => either(m[1]!, m[2]!)],
]

const clockBehind = /T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?(?![\d:])/y
/** "4/22" and "04/09": nobody counts in parts of 22, nor writes a fraction with a nought before it. */
const noFraction = /^(?:[1-9]|1[0-2])\/(?:1[3-9]|2[1-46-9]|3[01])$|^0\d\/\d\d$|^(?:1[3-9]|2[0-35-9]|3[01])\/0\d$/
const fraction = /^[1-9]\/(?:[2-9]|10|12|16)$/

const sound = ({ year, month, day: date }: Fields) =>
  (year === undefined || (year > 999 && year < 2200)) &&
  month !== undefined &&
  month >= 1 &&
  month <= 12 &&
  (date === undefined || (date >= 1 && date <= 31))

/** A date in digits: "2025-11-19", "11/19/2025", "19.11.2025", "2025-11-19T10:00Z"; "4/22" behind "on" only. */
export const numeric: WordReader<Meaning> = (lexed, at) => {
  const start = lexed.starts[at]!
  if (!/^\d{1,4}$/.test(lexed.lows[at]!) || partOfNumber(lexed, at)) return null
  for (const [pattern, read] of shapes) {
    pattern.lastIndex = start
    const found = pattern.exec(lexed.text)
    const fields = found && read(found)
    if (!found || !fields || !sound(fields)) continue
    // So the attacks of that day are named everywhere.
    if (found[0] === '9/11') return { value: { is: 'calendar', fields: { ...fields, year: 2001 } }, end: at + 3 }
    const short = fields.year === undefined
    if (short && !announced(lexed, at, found[0])) return null
    const calendar: Meaning = { is: 'calendar', fields }
    const behind = start + found[0].length
    clockBehind.lastIndex = behind
    const time = fields.day === undefined ? null : clockBehind.exec(lexed.text)
    const end = tokenAt(lexed, behind + (time?.[0].length ?? 0), at)
    if (!time) return { value: calendar, end }
    const clock = {
      hour: Number(time[1]),
      minute: Number(time[2]),
      ...(time[3] ? { second: Number(time[3]) } : {}),
      ...(time[4] ? { zone: time[4].replace(/^([+-]\d\d)(\d\d)$/, '$1:$2') } : {}),
      settled: true,
    }
    return { value: { is: 'at', date: calendar, time: { is: 'clock', clock } }, end }
  }
  return null
}

/** Whether the digits go on to the left: "3.11.2025" inside "1.3.11.2025", "$4/22". */
const partOfNumber = ({ text, starts }: Lexed, at: number) =>
  /[\d.:/$€£#-]/.test(text[starts[at]! - 1] ?? ' ') &&
  !/\/\d{1,4}-$/.test(text.slice(Math.max(0, starts[at]! - 6), starts[at]))

const announcers = new Set([
  'on',
  'by',
  'since',
  'until',
  'till',
  'before',
  'after',
  'from',
  'to',
  'through',
  'each',
  'every',
  'and',
  'between',
  'dated',
  'date',
])
const timeBehind = /\s+\d{1,2}(?::\d\d|\s?[ap]\.?m)|\s?(?:to|till|until|-|–) ?\d{1,2}\/\d{1,2}(?!\d)/iy

/** "4/22" is a date behind "on" or before a time; else it may be a score, a fraction or a ratio. */
function announced({ lows, text, starts }: Lexed, at: number, found: string): boolean {
  timeBehind.lastIndex = starts[at]! + found.length
  if (timeBehind.test(text)) return true
  const before = lows[at - 1] ?? ''
  if (before === 'on' || before === '-') return true
  return (announcers.has(before) && !fraction.test(found)) || noFraction.test(found)
}
