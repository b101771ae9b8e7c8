import type { Stance } from '../../record/position.ts'
import type { Complement } from './complements.ts'
import type { Target } from './targets.ts'

/** One place in a report that tells where somebody stands, before it becomes a position. */
export interface Stand {
  readonly stance: Stance
  /** Ids of actors. */
  readonly holders: readonly string[]
  /** How the holder is told: by 'name', by a 'pronoun', or as the one who 'speaks'. */
  readonly by: 'name' | 'pronoun' | 'speaker'
  readonly target: Target
  readonly complement: Complement
  /** The token that tells the stance, and the first of the phrase of the holder, or -1. */
  readonly trigger: number
  readonly holderAt: number
  readonly act: boolean
  /** Which way of telling found it. */
  readonly rule:
    | 'verb'
    | 'noun'
    | 'adjective'
    | 'verdict'
    | 'duty'
    | 'refusal'
    | 'denial'
    | 'undecided'
    | 'leaning'
    | 'undertaking'
    | 'threat'
  /** Words that make it less sure: 'able', 'would', 'conditional'. */
  readonly hedged: boolean
}
