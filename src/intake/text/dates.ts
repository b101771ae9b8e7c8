import type { PageWords } from '../../languages/page-words.ts'

/** A date as a page states it: EDTF, and its zone's name where that alone settles no offset. */
export interface StatedDate {
  /** '2025-11-20', '2025-11-20T09:39', or with an offset '2025-11-20T09:39+02:00'. */
  readonly value: string
  /** 'IST', or null where no zone is named or the offset is in `value`. */
  readonly zone: string | null
}

const two = (n: number) => String(n).padStart(2, '0')

interface Found {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly text: string
}

type Shape = readonly [pattern: RegExp, read: (m: RegExpMatchArray) => [year: number, month: number, day: number]]

const numeric: readonly Shape[] = [
  [/\b(\d{4})-(\d{2})-(\d{2})(?=\b|T)/u, (m) => [Number(m[1]), Number(m[2]), Number(m[3])]],
  [/\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/u, (m) => [Number(m[1]), Number(m[2]), Number(m[3])]],
  // 20.11.2025 is day first everywhere it is used; 20/11/2025 is told from 11/20/2025 only where one number exceeds 12.
  [/\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/u, (m) => [Number(m[3]), Number(m[2]), Number(m[1])]],
  [
    /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/u,
    (m) => {
      const [a, b, year] = [Number(m[1]), Number(m[2]), Number(m[3])]
      if (a > 12) return [year, b, a]
      if (b > 12 || a === b) return [year, a, b]
      return [0, 0, 0]
    },
  ],
]

/** The shapes of dates in one language, made once for it. */
const shapes = new WeakMap<PageWords, readonly Shape[]>()

function shapesOf(words: PageWords): readonly Shape[] {
  const known = shapes.get(words)
  if (known) return known
  const names = words.months.flat().sort((a, b) => b.length - a.length)
  const monthOf = (name: string) => words.months.findIndex((forms) => forms.includes(name.toLowerCase())) + 1
  const month = names.join('|') || '(?!)'
  const spelt: readonly Shape[] = [
    [
      new RegExp(`(?<!\\p{L})(\\d{1,2})(?:st|nd|rd|th)?\\.?[ -](?:of )?(${month})\\.?,?[ -](\\d{4})(?!\\d)`, 'iu'),
      (m) => [Number(m[3]), monthOf(m[2]!), Number(m[1])],
    ],
    [
      new RegExp(`(?<!\\p{L})(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'iu'),
      (m) => [Number(m[3]), monthOf(m[1]!), Number(m[2])],
    ],
  ]
  const made = [...numeric, ...spelt]
  shapes.set(words, made)
  return made
}

function findDay(line: string, words: PageWords): Found | null {
  if (!/\d{4}/u.test(line)) return null
  let first: (Found & { at: number }) | null = null
  for (const [pattern, read] of shapesOf(words)) {
    const match = pattern.exec(line)
    if (!match) continue
    const [year, mon, day] = read(match)
    const date = new Date(Date.UTC(year, mon - 1, day))
    if (year < 1900 || date.getUTCMonth() !== mon - 1 || date.getUTCDate() !== day) continue
    if (!first || match.index < first.at) first = { year, month: mon, day, text: match[0], at: match.index }
  }
  return first
}

function findTime(
  line: string,
  words: PageWords,
): { time: string; offset: string; zone: string | null; text: string } | null {
  const match =
    /(?:T|\b)(\d{1,2})[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap]\.?m\.?)?\s*(Z\b|[+-]\d{2}:?\d{2}\b|\(?\p{Lu}{2,4}T?\b\)?)?/iu.exec(
      line,
    )
  if (!match) return null
  let hour = Number(match[1])
  const half = match[3]?.toLowerCase().replaceAll('.', '')
  if (half === 'pm' && hour < 12) hour += 12
  if (half === 'am' && hour === 12) hour = 0
  if (hour > 23 || Number(match[2]) > 59) return null
  const named = match[4]?.replace(/[()]/g, '') ?? ''
  const numeric = /^([+-]\d{2}):?(\d{2})$/.exec(named)
  const known = words.zones[named.toLowerCase()]
  const offset = numeric ? `${numeric[1]}:${numeric[2]}` : (known ?? '')
  const zone = named && known === null ? named.toUpperCase() : null
  return { time: `${two(hour)}:${match[2]}`, offset, zone, text: match[0] }
}

/** The first date that a line states, with its time of day where it gives one; null where it has none that is certain. */
export function readDate(line: string, words: PageWords): StatedDate | null {
  const day = findDay(line, words)
  if (!day) return null
  const value = `${day.year}-${two(day.month)}-${two(day.day)}`
  const after = line.slice(line.indexOf(day.text) + day.text.length)
  const time = findTime(after.slice(0, 40), words) ?? findTime(line.slice(0, line.indexOf(day.text)), words)
  return time ? { value: `${value}T${time.time}${time.offset}`, zone: time.zone } : { value, zone: null }
}

/** Whether a line holds nothing but dates, times and the words around them: "First published on: Nov 20, 2025 at 09:39 AM". */
export function isDateLine(line: string, words: PageWords): boolean {
  if (line.length > 200) return false
  let rest = line
  for (let i = 0; i < 4; i++) {
    const day = findDay(rest, words)
    if (!day) {
      if (i === 0) return false
      break
    }
    rest = rest.replace(day.text, ' ')
  }
  rest = rest.replace(/T?\d{1,2}[:.h]\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?/giu, ' ')
  return rest.split(/[\s,;:|/()·•–—-]+/u).every((word) => {
    const low = word.toLowerCase().replace(/\.$/, '')
    return (
      low === '' ||
      /^\d{1,2}$/.test(low) ||
      words.aroundDates.has(low) ||
      words.aroundDates.has(word.toLowerCase()) ||
      low in words.zones
    )
  })
}
