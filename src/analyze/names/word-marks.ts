import type { NameWords } from '../../languages/name-words.ts'
import type { TaggedTokens, TagNames } from '../parser/parser.ts'
import { isUpper, plainCode, roll, seed, wordHash } from '../tagger/hash.ts'

/** What the lists say of a word, a bit each. */
export const mark = {
  month: 1,
  doubtfulMonth: 1 << 1,
  weekday: 1 << 2,
  day: 1 << 3,
  part: 1 << 4,
  unit: 1 << 5,
  pointer: 1 << 6,
  distance: 1 << 7,
  shade: 1 << 8,
  season: 1 << 9,
  feast: 1 << 10,
  number: 1 << 11,
  one: 1 << 12,
  magnitude: 1 << 13,
  sign: 1 << 14,
  currency: 1 << 15,
  percent: 1 << 16,
  law: 1 << 17,
  event: 1 << 18,
  press: 1 << 19,
  nationality: 1 << 20,
  // What its letters and digits say.
  capital: 1 << 21,
  /** A number in digits: '1,500', '3.2', '18.5bn'. */
  digits: 1 << 22,
  /** '4', '31': may be a day of a month. */
  dayNumber: 1 << 23,
  /** '1998', '1970s'. */
  year: 1 << 24,
  /** '2nd'. */
  ordinal: 1 << 25,
  /** A plural noun, as it is tagged. */
  plural: 1 << 26,
} as const

/** The marks of listed words by their hash. */
export type MarkTable = ReadonlyMap<number, number>

export function markTable(words: NameWords): MarkTable {
  const { dates, amounts } = words
  const lists: [number, ReadonlySet<string>][] = [
    [mark.month, dates.months],
    [mark.doubtfulMonth, dates.doubtfulMonths],
    [mark.weekday, dates.weekdays],
    [mark.day, dates.days],
    [mark.part, dates.parts],
    [mark.unit, dates.units],
    [mark.pointer, dates.pointers],
    [mark.distance, dates.distances],
    [mark.shade, dates.shades],
    [mark.season, dates.seasons],
    [mark.feast, dates.feasts],
    [mark.number, amounts.numbers],
    [mark.one, amounts.one],
    [mark.magnitude, amounts.magnitudes],
    [mark.sign, amounts.signs],
    [mark.currency, amounts.currencies],
    [mark.percent, amounts.percents],
    [mark.law, words.laws],
    [mark.event, words.events],
    [mark.press, words.press],
    [mark.nationality, words.nationalities],
  ]
  const table = new Map<number, number>()
  for (const [bit, list] of lists) {
    for (const word of list) table.set(wordHash(word), (table.get(wordHash(word)) ?? 0) | bit)
  }
  return table
}

const digits =
  /^\d{1,3}(?:[,.]\d{3})*(?:[.,]\d+)?(?:bn|mn|tn|m|b|k|th|st|nd|rd|s)?$|^\d+(?:[.,]\d+)?(?:bn|mn|tn|m|b|k|s)?$/i
const year = /^(?:1[5-9]|20)\d\ds?$/
const dayNumber = /^(?:[12]?\d|3[01])$/
const ordinal = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)$/i

/** The marks of every token; `tags` are what the tokens' tags mean. */
export function markTokens(
  { text, start, end, tag }: TaggedTokens,
  table: MarkTable,
  tags: readonly TagNames[],
): Uint32Array {
  const plural = Uint8Array.from(tags, ({ xpos }) => (xpos === 'NNS' ? 1 : 0))
  const marks = new Uint32Array(start.length)
  for (let i = 0; i < marks.length; i++) {
    const from = start[i]!
    const to = end[i]!
    let hash = seed
    for (let at = from; at < to; at++) hash = roll(hash, plainCode(text.charCodeAt(at)))
    let bits = (table.get(hash) ?? 0) | (plural[tag[i]!] === 1 ? mark.plural : 0)
    const first = text.charCodeAt(from)
    if (isUpper(first)) bits |= mark.capital
    else if (first >= 48 && first <= 57 && to - from < 20) bits |= digitMarks(text.slice(from, to))
    marks[i] = bits
  }
  return marks
}

function digitMarks(word: string): number {
  if (ordinal.test(word)) return mark.ordinal
  if (year.test(word)) return word.endsWith('s') ? mark.year : mark.year | mark.digits
  if (dayNumber.test(word)) return mark.dayNumber | mark.digits
  return digits.test(word) && !/(?:th|st|nd|rd|\ds)$/i.test(word) ? mark.digits : 0
}
