import type { Document, Stretch } from '../document.ts'
import type { Run } from './names.ts'

/** A run of capitalised words while it is asked what it names: 'North Lorvia' stands from `from` to `to`. */
export interface Capitals extends Stretch {
  readonly document: Document
  /** Where the stretch begins in which names are looked for. */
  readonly floor: number
  /** What is known of the report's surnames: a word that is one is a person. */
  readonly surnames: ReadonlyMap<string, string>
  /** All its words in small letters: 'north lorvia'. */
  readonly text: string
  /** Its last word in small letters, without a full stop: 'lorvia'. */
  readonly last: string
}

/** What a step says of a run: who or what it is, null where it names nobody, undefined where the next step is to be asked. */
export type RunTold = Run | null | undefined

/** A run of which every word is the name. */
export const whole = ({ from, to }: Stretch, kind: Run['kind']): Run => ({ title: null, name: { from, to }, kind })

/** Whether a lower-case noun follows that the word only describes: 'the Sennish envoy'. */
export const isAttributive = ({ tags }: Document, k: number): boolean => /^(?:NOUN|ADJ)$/.test(tags[k + 1] ?? '')
