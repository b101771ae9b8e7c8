import type { Meaning } from '../../dates.ts'
import type { Classes } from './classes.ts'
import { clock, hourOf } from './clock.ts'
import { readerOf } from './engine.ts'
import { month, oneOf, weekday } from './names.ts'
import { amount, integer, monthDay, ordinal, spokenDay, year } from './numbers.ts'
import { numeric } from './numeric.ts'
import type { Reader, Rule, WordClass, WordReader } from './pattern.ts'
import { bounds } from './rules/bounds.ts'
import { calendars, monthdays } from './rules/calendar.ts'
import { counted } from './rules/counted.ts'
import { holidayNames, holidays } from './rules/holidays.ts'
import { hourRanges } from './rules/hour-ranges.ts'
import { amounts, durations, lengths } from './rules/lengths.ts'
import { offsets, stretches } from './rules/offsets.ts'
import { partsOfYear } from './rules/parts-of-year.ts'
import { whens } from './rules/phases.ts'
import { ranges } from './rules/ranges.ts'
import { frames, relatives } from './rules/relative.ts'
import { sets } from './rules/sets.ts'
import { dayParts, moments, times } from './rules/times.ts'
import {
  adverbs,
  decades,
  months,
  ones,
  ordinals,
  parts,
  plural,
  seasons,
  singular,
  tens,
  units,
  weekdayPlurals,
  weekdays,
  whiches,
} from './words.ts'

const of = <T>(table: ReadonlyMap<string, T>): WordClass<T> => ({ read: oneOf(table), first: new Set(table.keys()) })
const from = <T>(read: WordReader<T>, ...first: readonly Iterable<string>[]): WordClass<T> => ({
  read,
  first: new Set(first.flatMap((words) => [...words])),
})

const counting = [...ones.keys(), ...tens.keys()]
const number = ['0', ...counting]
const ranking = [...ordinals.keys(), ...tens.keys()]

/** The classes that are read from words alone. */
const words: { readonly [K in keyof Classes]?: WordClass<Classes[K]> } = {
  month: from(month, months.keys()),
  weekday: from(weekday, weekdays.keys()),
  plural: of(weekdayPlurals),
  day: from(monthDay, ['0'], ranking),
  spoken: from(spokenDay, number, ranking),
  ordinal: from(ordinal, ['0'], ranking),
  int: from(integer, number),
  amount: from(amount, number, ['a', 'an', 'another', 'the', 'half', 'few', 'several', 'couple', 'dozen']),
  year: from(year, number, ["'", '’', '‘']),
  unit: of(units),
  one: of(singular),
  many: of(plural),
  season: of(seasons),
  part: of(parts),
  which: of(whiches),
  adverb: of(adverbs),
  decade: of(decades),
  clock: from(clock, number, ['half', 'quarter', 'a', 'noon', 'midnight']),
  hour: from(hourOf, number),
  numeric: from(numeric, ['0']),
}

/** The classes that rules make, from small to large. */
const rules: { readonly [K in keyof Classes]?: readonly Rule<Classes[K]>[] } = {
  counted: amounts,
  length: lengths,
  name: holidayNames,
  holiday: holidays,
  monthday: monthdays,
  offset: offsets,
  base: [...calendars, ...relatives, ...partsOfYear, ...counted, ...dayParts, ...offsets],
  frame: frames,
  when: whens,
  time: times,
  moment: moments,
  hours: hourRanges,
  any: [...sets, ...bounds, ...ranges, ...stretches, ...moments, ...durations],
}

/** Reads the longest time expression that begins at a token. */
export const expression: Reader<Meaning> = readerOf<Meaning>('any', words, rules)
