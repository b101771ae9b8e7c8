import { hasCapital, isNumber, type Lexed, touches } from './lex.ts'
import type { WordReader } from './pattern.ts'
import { months, weekdays } from './words.ts'

/** Reads one word of a table. */
export const oneOf =
  <T>(words: ReadonlyMap<string, T>): WordReader<T> =>
  (lexed, at) => {
    const value = words.get(lexed.lows[at]!)
    return value === undefined ? null : { value, end: at + 1 }
  }

/** Takes the full stop of "Nov." unless it ends a line or stands before a new sentence. */
function stopOf(lexed: Lexed, at: number, longest: number): number {
  if (lexed.lows[at] !== '.' || !touches(lexed, at)) return at
  if (lexed.ends[at - 1]! - lexed.starts[at - 1]! > longest && !isNumber(lexed, at + 1)) return at
  const next = lexed.lows[at + 1]
  if (next === undefined || next === '\n') return at
  return hasCapital(lexed, at + 1) && !isNumber(lexed, at + 1) ? at : at + 1
}

/** "November", "Nov.". */
export const month: WordReader<number> = (lexed, at) => {
  const value = months.get(lexed.lows[at]!)
  return value === undefined ? null : { value, end: stopOf(lexed, at + 1, 4) }
}

/** "Wednesday", "Wed.". */
export const weekday: WordReader<number> = (lexed, at) => {
  const value = weekdays.get(lexed.lows[at]!)
  if (value === undefined) return null
  const end = stopOf(lexed, at + 1, 5)
  return {
    value,
    end:
      lexed.lows[end - 1] === '.' &&
      lexed.lows[end] !== ',' &&
      !months.has(lexed.lows[end] ?? '') &&
      !isNumber(lexed, end)
        ? at + 1
        : end,
  }
}
