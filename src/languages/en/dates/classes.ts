import type { Amount, Clock, DayPart, Length, Meaning, Unit, Which } from '../../dates.ts'
import { rules } from './pattern.ts'

/** The classes that a rule may name between `<` and `>`, and what each yields. */
export interface Classes {
  readonly month: number
  readonly weekday: number
  /** "Mondays". */
  readonly plural: number
  readonly day: number
  readonly spoken: number
  readonly ordinal: number
  readonly int: number
  readonly amount: { readonly n: number; readonly vague?: boolean }
  readonly year: number
  readonly unit: Unit
  readonly one: Unit
  readonly many: Unit
  readonly season: number
  readonly part: DayPart
  readonly which: Which
  readonly adverb: readonly [n: number, unit: Unit]
  readonly decade: number
  readonly clock: Clock
  /** An hour without more: "5" in "from 5 to 6 p.m.". */
  readonly hour: Clock
  readonly numeric: Meaning
  /** A holiday's name alone. */
  readonly name: Meaning
  readonly holiday: Meaning
  /** "Nov. 19", "the 20th of November 2025". */
  readonly monthday: Meaning
  readonly counted: Amount
  readonly length: Length
  /** A date of any grain without "early", bounds or times. */
  readonly base: Meaning
  /** A base, or "the month", "the year" behind "of". */
  readonly frame: Meaning
  /** A base, "early 2024", "around Nov. 19". */
  readonly when: Meaning
  readonly time: Meaning
  /** A when, with or without a time of day; a time of day alone. */
  readonly moment: Meaning
  readonly hours: Meaning
  readonly offset: Meaning
  readonly any: Meaning
}

/** Writes a rule of the English grammar that yields a meaning. */
export const rule = rules<Classes, Meaning>()
