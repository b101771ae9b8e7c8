import type { EventWords } from '../../../languages/event-words.ts'
import type { Tree } from '../../trees/tree.ts'
import type { Participants } from '../who/participants.ts'
import type { Field } from './field.ts'

/** What acts are read from: a report's body or its headline, as trees, and what is known beside it. */
export interface ActReading extends Field {
  readonly tree: Tree
  readonly words: EventWords
  readonly participants: Participants
  /** When the report was published, in EDTF, or null. */
  readonly published: string | null
  /** Whether it is the headline. */
  readonly headline: boolean
  /** Whether a token stands within quotation marks. */
  readonly quoted: (token: number) => boolean
  /** Whether a deal is only recalled: another is held against it. */
  readonly recalled: (tree: Tree, noun: number) => boolean
  /** Ids of the persons told so far to have been held or let go, filled while the acts are read: 'him' of "to free him" is one of them. */
  readonly heldSoFar: string[]
}
