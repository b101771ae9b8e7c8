import type { EventStatus } from '../../../../record/event.ts'
import { prepositionOf } from '../../../trees/tree.ts'
import { family } from '../../threads/family.ts'
import { overnight } from '../../when/overnight.ts'
import { isAfter } from '../../when/time.ts'
import { whenOf } from '../../when/when.ts'
import type { ActReading } from '../act-reading.ts'
import { measureOf } from '../measured.ts'
import { statusOf } from '../status.ts'
import type { CarriedNoun } from './carried-noun.ts'
import { isAnnounced } from './noun-status.ts'

type Lean = 'past' | 'future'

/** When a noun's act was or is to be. */
export interface NounTime {
  /** In EDTF, or null. */
  readonly when: string | null
  /** Where a weekday lies: 'on Friday' of what is planned is the next. */
  readonly lean: Lean
  /** The verb whose time is that of the act, or -1. */
  readonly verb: number
}

/** When a noun's act was: by the time that hangs on it, or on the verb whose time is its own. */
export function timeOfNoun(reading: ActReading, act: CarriedNoun, status: EventStatus): NounTime {
  const lean: Lean = /^(?:planned|proposed|postponed)$/u.test(status) ? 'future' : 'past'
  const verb = verbOfTime(reading, act, status, lean)
  if (act.failed || isNestedDeal(reading, act)) return { when: null, lean, verb }
  return { when: overnight(reading, act.noun, act.carrier, dated(reading, act, verb, lean)), lean, verb }
}

/** What its time would be if it were still to come, where the words do not tell: 'Saturday’s signing'; else null. */
export function timeAhead(reading: ActReading, act: CarriedNoun, { when, lean, verb }: NounTime): string | null {
  const later = lean === 'past' && when ? dated(reading, act, verb, 'future') : null
  return later === when ? null : later
}

/**
 * Whether an act is of a day after the report's: it is planned, whatever tense it is told in. But for the next day: a page may be written on
 * after its date, and then tells it in the past.
 */
export function isOfDayToCome({ tree, published }: ActReading, act: CarriedNoun, { when, verb }: NounTime): boolean {
  const past = [verb, act.relative].some((v) => v >= 0 && /^VB[DN]$/u.test(tree.xpos(v)))
  return !!when && !!published && isAfter(when, published, past ? 1 : 0)
}

function dated(
  { tree, published }: ActReading,
  { noun, relative }: CarriedNoun,
  verb: number,
  lean: Lean,
): string | null {
  const at = (carrier: number) => whenOf(tree, noun, { reference: published, lean, carrier })
  return at(verb) ?? (relative >= 0 ? at(relative) : null)
}

/** The verb whose time is that of the act: 'held' of 'held talks on Friday'; or -1. */
function verbOfTime(reading: ActReading, act: CarriedNoun, status: EventStatus, lean: Lean): number {
  const { tree } = reading
  const { noun, carrier, governor } = act
  if (carrier >= 0) {
    // 'was cancelled on Tuesday': it was to be on another day.
    const isPutOff = /^(?:cancelled|postponed)$/u.test(status) && tree.head(measureOf(reading, noun)) === carrier
    return isPutOff || isAnnounced(reading, act) ? -1 : carrier
  }
  // 'is to begin on Sunday in a deal reached in Karsa': the deal is of another day.
  const elsewhen = act.isOccasion && lean === 'past' && tree.upos(governor) === 'VERB' && isVerbAhead(reading, governor)
  // 'endorsed the deal on Monday': it may be older.
  const isDone = act.relation === 'obj' && family(act.kind) !== 'deal'
  return (act.isOccasion || isDone) && !elsewhen ? governor : -1
}

/** 'published the text of the deal on Friday': a parser may hang the day on the deal. */
const isNestedDeal = ({ tree }: ActReading, { noun, kind, governor, relation }: CarriedNoun): boolean =>
  family(kind) === 'deal' &&
  /^(?:of|about)$/u.test(prepositionOf(tree, noun)) &&
  governor >= 0 &&
  (/^(?:obj|obl|nmod)/u.test(tree.relation(governor)) || relation === 'obl')

const isVerbAhead = ({ tree, words }: ActReading, verb: number): boolean =>
  /^(?:planned|proposed|aimed)$/u.test(statusOf(tree, verb, words.status) ?? '')
