import type { Clock, DayPart, Phase, Side } from '../../languages/dates.ts'
import type { Lean } from './choose.ts'
import { dayAt, type Stretch } from './stretch.ts'

/** What is known when a report is read: the second at which it was made, whether it is told to the second, its zone. */
export interface Now {
  readonly second: number
  readonly timed: boolean
  readonly zone: string
}

/** What an expression is resolved against. */
export interface Context {
  readonly now: Now | null
  readonly lean: Lean
}

/** How sure a value is, surest first: in the words; reckoned from the report's day; by the lean of news; about; perhaps; not at all. */
export const certainties = ['stated', 'reckoned', 'assumed', 'approximate', 'uncertain', 'unknown'] as const
export type Certainty = (typeof certainties)[number]

/** The less sure of two. */
export const lessSure = (a: Certainty, b: Certainty): Certainty =>
  certainties.indexOf(a) > certainties.indexOf(b) ? a : b

/** Marks a stretch as about or perhaps so. */
export const marked = (of: Stretch, mark: '~' | '?' | undefined): Stretch => (mark ? { ...of, mark } : of)

/** A repetition: every 'P1W', on weekday 2, at '16:00:00', twice. */
export interface Repetition {
  /** ISO 8601: 'P1W'. */
  readonly every: string
  /** 1 for Monday. */
  readonly weekday?: number
  readonly days?: 'weekdays' | 'weekends'
  /** EDTF with what is open as X: 'XXXX-04-15'. */
  readonly date?: string
  readonly time?: string
  readonly part?: DayPart
  /** How many times in each: "twice a week". */
  readonly times?: number
}

/** A meaning, resolved. `none` stands for what has no place in the calendar, or has it only once more is known. */
export type Resolved = { readonly certainty: Certainty } & (
  | {
      readonly is: 'stretch'
      readonly of: Stretch
      readonly clock?: Clock
      readonly part?: DayPart
      readonly phase?: Phase
      readonly zone?: string
    }
  | {
      readonly is: 'interval'
      readonly first: Stretch | null
      readonly last: Stretch | null
      readonly side?: Side
      readonly zone?: string
    }
  | {
      readonly is: 'time'
      readonly clock?: Clock
      readonly part?: DayPart
      readonly phase?: Phase
      readonly until?: Clock
      readonly side?: Side
    }
  | { readonly is: 'length'; readonly duration: string }
  | { readonly is: 'set'; readonly set: Repetition }
  | { readonly is: 'none'; readonly edtf?: string; readonly kind: 'date' | 'period' }
)

/** What cannot be said; `edtf` holds what can be said all the same: 'XXXX-11-19'. */
export const unknown = (kind: 'date' | 'period' = 'date', edtf?: string): Resolved => ({
  is: 'none',
  kind,
  certainty: 'unknown',
  ...(edtf ? { edtf } : {}),
})

/** A stretch that was found, or nothing known. */
export const found = (of: Stretch | null, certainty: Certainty, zone = ''): Resolved =>
  of ? { is: 'stretch', of, certainty, ...(zone ? { zone } : {}) } : unknown()

/** The day of the report. */
export const todayOf = ({ now }: Context): number | null => (now ? dayAt(now.second) : null)
