import type { Segmentation } from '../../languages/language.ts'
import type { Enclosure } from './enclosure.ts'

/** The tokens of one paragraph, as their words; `gap(i)` tells whether white space stands before token i. */
export interface Words {
  readonly length: number
  word(i: number): string
  gap(i: number): boolean
}

/** A place where a sentence may begin. */
export interface Place {
  readonly words: Words
  readonly segmentation: Segmentation
  /** The token with which the sentence before began. */
  from: number
  /** The token that may end it: a stop, an abbreviation, a colon; closing marks may follow. */
  last: number
  /** The token that may begin the next: never beyond the last. */
  next: number
  /** Whether `last` is a stop or an abbreviation. */
  hard: boolean
  abbreviated: boolean
  /** What is open before `next`. */
  readonly around: Enclosure
}

/** Whether a sentence begins at a place. */
export type Decide = (place: Place) => boolean
