import type { VerbSense } from '../../../languages/event-words.ts'
import type { Arguments } from '../../trees/arguments.ts'
import { nestedIn } from '../../trees/nested-in.ts'
import { quantified } from '../../trees/quantified.ts'
import { relativeOf } from '../../trees/relative-of.ts'
import { prepositionOf } from '../../trees/tree.ts'
import type { ActReading } from './act-reading.ts'
import { isAheadOf } from './ahead-of.ts'

/** A verb in one of its senses, and what stands beside it. Tokens are heads of phrases; -1 where there is none. */
export interface Beside extends Arguments {
  readonly reading: ActReading
  readonly verb: number
  readonly sense: VerbSense
  /** The lemma of the object, or of what 'that' stands for in 'the deal that was signed'; '' without one. */
  readonly lemma: string
  /** A second object: 'both governments' of 'gave both governments a draft'. */
  readonly second: readonly number[]
  /** Those with whom or against whom it is done. */
  readonly withs: readonly number[]
  /** Whether a head is somebody: 'hundreds of soldiers', 'which' for a limit. */
  readonly isSomebody: (head: number) => boolean
  /** Whether a head may get something: somebody, 'both capitals'. */
  readonly mayGet: (head: number) => boolean
  /** The obliques behind one of some prepositions that are wanted. */
  readonly behind: (prepositions: RegExp, wanted?: (head: number) => boolean) => number[]
  /** Those behind one of some prepositions who hang deeper, as on the object. */
  readonly deeper: (prepositions: RegExp, wanted: (head: number) => boolean) => number[]
}

/** Gathers what stands beside a verb. */
export function besideOf(reading: ActReading, verb: number, sense: VerbSense, args: Arguments): Beside {
  const { tree, words, participants } = reading
  const { object, obliques } = args
  // 'the limit, which was tapped': what 'which' stands for.
  const meant = (head: number) =>
    tree.lower(head) === 'which' ? relativeOf(tree, head, participants.isSomebody) : quantified(tree, head)
  const isSomebody = (head: number) => head >= 0 && meant(head) >= 0 && participants.isSomebody(tree, meant(head))
  const isRelative = object >= 0 && /^(?:that|which)$/u.test(tree.lower(object))
  const thing = isRelative ? relativeOf(tree, object, participants.isSomebody) : object
  const at = (prepositions: RegExp) => (o: number) => prepositions.test(prepositionOf(tree, o))
  const behind = (prepositions: RegExp, wanted = (_: number) => true) =>
    obliques.filter(at(prepositions)).filter(wanted)
  const deeper = (prepositions: RegExp, wanted: (head: number) => boolean) =>
    nestedIn(tree, verb).filter(at(prepositions)).filter(wanted)
  return {
    ...args,
    reading,
    verb,
    sense,
    lemma: thing < 0 ? '' : tree.lemma(thing),
    second: tree.children(verb).filter((c) => c !== object && tree.relation(c) === 'obj'),
    withs: [
      ...behind(/^(?:with|against)$/u, isSomebody),
      ...deeper(/^with$/u, isSomebody).filter((o) => !isOfAnother(reading, o)),
    ],
    isSomebody,
    mayGet: (head) => isSomebody(head) || words.sides.has(tree.lemma(head)),
    behind,
    deeper,
  }
}

/** 'spoke after talks with Berg', 'spoke ahead of a summit with Berg': who is with whom at another time. */
function isOfAnother({ tree, words }: ActReading, partner: number): boolean {
  const other = tree.head(partner)
  if (!words.nouns.has(tree.lemma(other))) return false
  return isAheadOf(tree, other, words.status) || /^(?:before|after)$/u.test(prepositionOf(tree, other))
}
