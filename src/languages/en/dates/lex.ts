/** A text's words, numbers and signs, by column. Digits and letters that touch are apart: "21st" is '21' and 'st'. */
export interface Lexed {
  readonly text: string
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** In lower case, apostrophes straight, dashes between words as '-'; a line's end is '\n'. */
  readonly lows: readonly string[]
  /** What stands for a token in tables of first tokens: the token itself, '0' for every number. */
  readonly keys: readonly string[]
}

const token = /o['’]?clock(?!\p{L})|['’]s(?!\p{L})|\p{L}[\p{L}\p{M}]*|\d{1,3}(?:,\d{3})+(?!\d)|\d+|[^\S\n]+|[\s\S]/giu
const space = /^[^\S\n]/

/** Cuts `text` between `from` and `to` into tokens. Time grows with the length only: every alternative begins with another sign. */
export function lex(text: string, from: number, to: number): Lexed {
  const starts: number[] = []
  const ends: number[] = []
  const lows: string[] = []
  token.lastIndex = from
  while (token.lastIndex < to) {
    const start = token.lastIndex
    const [found] = token.exec(text)!
    const end = Math.min(start + found.length, to)
    token.lastIndex = start + found.length
    if (space.test(found)) continue
    starts.push(start)
    ends.push(end)
    lows.push(lowOf(text.slice(start, end)))
  }
  return {
    text,
    count: lows.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    lows,
    keys: lows.map(keyOf),
  }
}

function lowOf(found: string): string {
  if (found === '–' || found === '‑' || found === '‐' || found === '−') return '-'
  if (found === '\u2028' || found === '\u2029') return '\n'
  return found.toLowerCase().replace('’', "'")
}

const digit = /^\d/
/** What stands for a token in tables of first tokens. */
export const keyOf = (low: string): string => (digit.test(low) ? '0' : low)
const capital = /^\p{Lu}/u

/** Whether a token is a number. */
export const isNumber = ({ lows }: Lexed, i: number): boolean => i < lows.length && digit.test(lows[i]!)

/** Whether a token touches the one before it: 'st' in "21st". */
export const touches = ({ starts, ends }: Lexed, i: number): boolean =>
  i > 0 && i < starts.length && starts[i] === ends[i - 1]

/** Whether a token is written with a capital. */
export const hasCapital = ({ text, starts }: Lexed, i: number): boolean =>
  i >= 0 && i < starts.length && capital.test(text.slice(starts[i]!, starts[i]! + 2))

/** The token that begins at or behind an offset of the text, for what is matched by signs rather than words. */
export function tokenAt({ starts, count }: Lexed, offset: number, from: number): number {
  let i = from
  while (i < count && starts[i]! < offset) i++
  return i
}
