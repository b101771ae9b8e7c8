import type { EventStatus, EventType } from '../../record/event.ts'
import type { Span } from '../../record/passage.ts'

/** One place in a report that tells an act, before it is known which other places tell the same. */
export interface Act {
  readonly type: EventType
  readonly who: readonly string[]
  readonly with: readonly string[]
  readonly where: string | null
  readonly when: string | null
  /** What its time would be if it were still to come, where the words do not tell: 'Saturday’s signing'. */
  readonly whenAhead: string | null
  readonly status: EventStatus
  /** Whether the words tell its status, or it only is told of as what was: 'his departure'. */
  readonly statusTold: boolean
  readonly span: Span
  /** Where its verb or noun begins. */
  readonly at: number
  /** The noun that tells it, as written, or null where a verb does. */
  readonly noun: string | null
  /** 'the', 'this', 'their' before the noun. */
  readonly definite: boolean
  /** Whether somebody takes part whom nothing names. */
  readonly unnamed: boolean
  /** 'the meeting': says nothing itself of who, where and when, and points to what was told before. */
  readonly pointsBack: boolean
  /** Whether it is nothing by itself where nothing was told before. */
  readonly needsThread: boolean
}
