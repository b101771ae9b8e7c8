import type { Span } from '../record/passage.ts'

/**
 * How a language tells days and times: what it reads in a text is what the words mean (`Meaning`), the same for all languages. What day
 * that is counts `analyze/dates`.
 */
export interface DateWords {
  /** The time expressions of a text, or of a part of it, in order and apart from each other; in time that grows with its length only. */
  readonly read: (text: string, span?: Span) => readonly DateReading[]
  /** Names of time zones in lower case, with the offset that each settles ('cet': '+01:00'); null where summer time or the country decides. */
  readonly zones: ReadonlyMap<string, string | null>
}

/** A time expression and what it means: `text.slice(start, end)` is "late last month". */
export interface DateReading extends Span {
  readonly meaning: Meaning
}

/** What calendars and clocks count in. A 'season' is a quarter of a year, a 'weekend' Saturday and Sunday. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'business-day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

/** "three weeks" is 3 of 'week'; "a few days" is 3 of 'day', vague. */
export interface Amount {
  readonly n: number
  readonly unit: Unit
  readonly vague?: boolean
}

/** "1 year, 21 days": the largest unit first, as written. */
export type Length = readonly Amount[]

/** "last week", "this June", "next Friday"; 'past' and 'coming' take the nearest: "this past weekend". */
export type Which = 'last' | 'this' | 'next' | 'past' | 'coming'

/** A part of the day: "Monday night" is that day's 'night', "early Monday" its 'early'. */
export type DayPart =
  | 'early'
  | 'late'
  | 'morning'
  | 'midday'
  | 'afternoon'
  | 'evening'
  | 'night'
  | 'overnight'
  | 'daytime'

/** "early 2024", "mid-March", "late last month"; 'start' and 'end' are the same halves, said as nouns: "the end of June". */
export type Phase = 'start' | 'mid' | 'end'

/** The time of a clock, as said: "3:30 p.m. ET" is 15:30 in the zone 'ET'. */
export interface Clock {
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  /** Whether it is settled which half of the day is meant: "8" is not, "8 p.m." and "20:00" are. */
  readonly settled: boolean
  readonly zone?: string
  /** Whether "about" or "around" stands before it. */
  readonly about?: boolean
}

/** What is fixed of a date: "Wed, Nov. 19" has month, day and weekday (Monday is 1, Sunday 7). */
export interface Fields {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly week?: number
  readonly quarter?: number
  readonly half?: number
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season?: number
}

/** On which side of a moment something lies: "before Thanksgiving", "since 2014"; "starting Monday" is 'from'. */
export type Side = 'before' | 'until' | 'by' | 'after' | 'since' | 'from'

/** What a time expression means, before it is known when it was said. */
export type Meaning =
  /** "Nov. 19", "Q3 2025", "summer", "the 20th of next month" (`within`), "last June" (`which`). */
  | { readonly is: 'calendar'; readonly fields: Fields; readonly which?: Which; readonly within?: Meaning }
  /** "today", "next week", "three months" with a shift from now; "the week of Nov. 17" has `at`. */
  | {
      readonly is: 'unit'
      readonly unit: Unit
      readonly shift: number
      readonly at?: Meaning
      readonly coming?: boolean
    }
  /** "the first Friday of next month"; -1 counts from the end. */
  | {
      readonly is: 'nth'
      readonly n: number
      readonly of: Unit | { readonly weekday: number }
      readonly within?: Meaning
    }
  /** "the 1990s" is ten years from 1990, "the 19th century" a hundred from 1801; "the 70s" lacks its century. */
  | { readonly is: 'years'; readonly from: number; readonly count: number; readonly short?: boolean }
  /** "fiscal 2026", "the third fiscal quarter": whose year it is the text does not say. */
  | { readonly is: 'fiscal'; readonly of: Meaning }
  | {
      readonly is: 'holiday'
      readonly name: string
      readonly shift?: number
      readonly within?: Meaning
      readonly which?: Which
    }
  | { readonly is: 'phase'; readonly phase: Phase; readonly of: Meaning; readonly narrow?: boolean }
  | { readonly is: 'rest'; readonly of: Meaning }
  /** "the last two weeks", "the next 48 hours", "within five days" (`now`: from this moment on). */
  | {
      readonly is: 'stretch'
      readonly length: Length
      readonly toward: 'past' | 'future'
      readonly now?: boolean
      readonly from?: Meaning
    }
  /** "two days ago", "in three weeks", "four days after Christmas"; from what only the text around it tells, "four days after the summit". */
  | {
      readonly is: 'offset'
      readonly length: Length
      readonly sign: -1 | 1
      readonly from: Meaning | 'now'
      /** Whether it is said with "in", which can also tell how long: "the first visit in two years". */
      readonly within?: boolean
    }
  /** "two Sundays from now", "a week from Friday". */
  | { readonly is: 'weekdays'; readonly n: number; readonly weekday: number }
  | { readonly is: 'clock'; readonly clock: Clock }
  | { readonly is: 'part'; readonly part: DayPart; readonly phase?: Phase }
  /** A day with a clock or a part of it. */
  | { readonly is: 'at'; readonly date: Meaning; readonly time: Meaning }
  | { readonly is: 'range'; readonly first: Meaning; readonly last: Meaning; readonly within?: Meaning }
  | { readonly is: 'bound'; readonly side: Side; readonly of: Meaning }
  | { readonly is: 'about'; readonly of: Meaning; readonly mark: '~' | '?' }
  | { readonly is: 'length'; readonly length: Length; readonly than?: 'more' | 'less' }
  /** "every Tuesday", "twice a week": how often, on what, how many times. */
  | {
      readonly is: 'set'
      readonly every: Amount
      readonly on?: Meaning
      readonly time?: Meaning
      readonly times?: number
    }
  /** A day that only the text before it tells: "that Friday", "the previous Thursday". */
  | { readonly is: 'told' }
  /** "now", "at the moment". */
  | { readonly is: 'now' }
