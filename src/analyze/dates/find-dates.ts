import type { DateReading, DateWords, DayPart, Phase, Side } from '../../languages/dates.ts'
import type { Span } from '../../record/passage.ts'
import type { Lean } from './choose.ts'
import { clockText, edtfOf, firstTerm, lastTerm } from './edtf.ts'
import { readReference } from './reference.ts'
import { resolve } from './resolve.ts'
import type { Certainty, Repetition, Resolved } from './resolved.ts'
import type { Grain } from './stretch.ts'

/** What a time expression is: "Nov. 19", "3:30 p.m.", "Nov. 19 at 3:30 p.m.", "next week", "two weeks", "every Tuesday". */
export type DateKind = 'date' | 'time' | 'datetime' | 'period' | 'duration' | 'set'

/** A time expression of a text, resolved: "before Thanksgiving" in a report of 2025-11-20 is '../2025-11-27'. */
export interface DateExpression extends Span {
  readonly kind: DateKind
  /**
   * EDTF, level 1; null for what has no place in the calendar, or none that is known. Hours as ends of an interval are ISO 8601-2,
   * which EDTF's level 1 leaves out: '2025-11-21T17:00:00/2025-11-21T19:00:00'.
   */
  readonly edtf: string | null
  /** How fine it is told: 'day' for "Nov. 19", 'part' for "Monday night"; null where it is no date. */
  readonly precision: Grain | null
  readonly certainty: Certainty
  /** ISO 8601: 'P2W' for "two weeks". */
  readonly duration?: string
  readonly set?: Repetition
  /** '15:30:00', or '17:00:00/18:00:00' where no day is told with it. */
  readonly time?: string
  readonly part?: DayPart
  /** Whether the part of the day is narrowed: 'end' for "late Monday night". */
  readonly phase?: Phase
  /** The zone as written: 'ET', 'local'. An offset that it settles is in `edtf`. */
  readonly zone?: string
  /** "before" and "until" are both open to the past; here which it was. */
  readonly bound?: Side
}

/** What expressions are resolved against. */
export interface DateContext {
  /** When the text was published, in EDTF: '2025-11-20' or '2025-11-20T09:39:00+02:00'; null where that is not known. */
  readonly reference: string | null
  /** Only this part of the text is read. */
  readonly span?: Span
  /** Whether the text tells of what was or of what is to come; news tells of what was. */
  readonly lean?: Lean
}

/**
 * Finds the time expressions of a text in the words of its language and resolves them, in order and apart from each other. Nothing throws:
 * a reference that is no date counts as unknown, and a language without words for days has none. Time grows with the length of the text only.
 */
export function findDates(
  text: string,
  words: DateWords | undefined,
  { span, ...against }: DateContext,
): DateExpression[] {
  return datesOf(text, words, span)(against)
}

/** Reads the time expressions of a part of a text once, to be resolved against several days. */
export function datesOf(
  text: string,
  words: DateWords | undefined,
  span?: Span,
): (against: Omit<DateContext, 'span'>) => DateExpression[] {
  if (!words) return () => []
  const readings = words.read(text, span)
  return ({ reference, lean }) => {
    const now = readReference(reference)
    return readings.map((reading) => expressionOf(reading, resolve(reading.meaning, { now, lean }), words.zones))
  }
}

const numeric = /^(?:Z|[+-]\d\d:?\d\d)$/

function expressionOf({ start, end }: DateReading, of: Resolved, zones: DateWords['zones']): DateExpression {
  /** The offset that a zone's name settles, as EDTF writes it. */
  const offsetOf = (zone: string | undefined): string =>
    zone === undefined ? '' : numeric.test(zone) ? zone : (zones.get(zone.toLowerCase()) ?? '')
  const base = { start, end, certainty: of.certainty }
  switch (of.is) {
    case 'stretch': {
      const { grain } = of.of
      const timed = grain === 'second' || grain === 'minute' || grain === 'hour'
      const many =
        grain === 'week' || grain === 'weekend' || grain === 'interval' || grain === 'quarter' || grain === 'half'
      return {
        ...base,
        kind: timed ? 'datetime' : many ? 'period' : 'date',
        edtf: edtfOf(of.of, offsetOf(of.zone)),
        precision: grain,
        ...(of.part ? { part: of.part } : {}),
        ...(of.phase ? { phase: of.phase } : {}),
        ...(of.zone ? { zone: of.zone } : {}),
      }
    }
    case 'interval': {
      const zone = offsetOf(of.zone)
      const first = of.first ? firstTerm(of.first, zone) : '..'
      const last = of.last ? lastTerm(of.last, zone) : '..'
      return {
        ...base,
        kind: 'period',
        edtf: first === last ? first : `${first}/${last}`,
        precision: 'interval',
        ...(of.side ? { bound: of.side } : {}),
        ...(of.zone ? { zone: of.zone } : {}),
      }
    }
    case 'time': {
      const text = (clock: NonNullable<typeof of.clock>) =>
        clockText(clock.hour * 3600 + (clock.minute ?? 0) * 60 + (clock.second ?? 0))
      const zone = of.until?.zone ?? of.clock?.zone
      return {
        ...base,
        kind: of.until ? 'period' : 'time',
        edtf: null,
        precision: null,
        ...(of.clock ? { time: of.until ? `${text(of.clock)}/${text(of.until)}` : text(of.clock) } : {}),
        ...(of.part ? { part: of.part } : {}),
        ...(of.phase ? { phase: of.phase } : {}),
        ...(of.side ? { bound: of.side } : {}),
        ...(zone ? { zone } : {}),
      }
    }
    case 'length':
      return { ...base, kind: 'duration', edtf: null, precision: null, duration: of.duration }
    case 'set':
      return { ...base, kind: 'set', edtf: of.set.date ?? null, precision: null, set: of.set }
    case 'none':
      return { ...base, kind: of.kind, edtf: of.edtf ?? null, precision: null }
  }
}
