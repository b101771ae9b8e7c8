import { civilOf } from './days.ts'
import { dayAt, daySeconds, type Stretch } from './stretch.ts'

const pad = (n: number, width: number) => String(n).padStart(width, '0')

const yearText = (year: number) => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4))

/** '2025-11-19' of a numbered day. */
export function dayText(day: number): string {
  const { year, month, day: date } = civilOf(day)
  return `${yearText(year)}-${pad(month, 2)}-${pad(date, 2)}`
}

const monthText = (day: number) => dayText(day).slice(0, -3)

/** '15:30:00' of a second of the day. */
export function clockText(second: number): string {
  const s = ((second % daySeconds) + daySeconds) % daySeconds
  return `${pad(Math.floor(s / 3600), 2)}:${pad(Math.floor(s / 60) % 60, 2)}:${pad(Math.floor(s) % 60, 2)}`
}

/** Which EDTF a stretch takes: one term for what has a term, else its first and last month or day. */
function terms({ from, to, grain, code }: Stretch, zone: string): readonly [string, string?] {
  if (code) return [code]
  const first = dayAt(from)
  const last = dayAt(to - 1)
  switch (grain) {
    case 'second':
    case 'minute':
    case 'hour':
      return [`${dayText(first)}T${clockText(from)}${zone}`]
    case 'part':
    case 'day':
      return [dayText(first)]
    case 'month':
      return [monthText(first)]
    case 'year':
      return [yearText(civilOf(first).year)]
    case 'decade':
      return [`${yearText(civilOf(first).year).slice(0, -1)}X`]
    case 'century':
      return [`${yearText(civilOf(first).year).slice(0, -2)}XX`]
    case 'quarter':
    case 'half':
      return [monthText(first), monthText(last)]
    default:
      return [dayText(first), dayText(last)]
  }
}

/** A stretch as EDTF: '2025-11', the nineties '199X', a week as '2025-11-17/2025-11-23'. `zone` stands behind times. */
export function edtfOf(of: Stretch, zone = ''): string {
  const mark = of.mark && of.grain !== 'second' && of.grain !== 'minute' && of.grain !== 'hour' ? of.mark : ''
  const [first, last] = terms(of, zone)
  return last === undefined || last === first ? first + mark : `${first}${mark}/${last}${mark}`
}

/** The first or the last term of a stretch, as an end of an interval. */
export const firstTerm = (of: Stretch, zone = ''): string => edtfOf(of, zone).split('/')[0]!
export const lastTerm = (of: Stretch, zone = ''): string => edtfOf(of, zone).split('/').at(-1)!
