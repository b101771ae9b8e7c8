import type { EventFrame } from '../../../languages/event-words.ts'
import type { Arguments } from '../../trees/arguments.ts'
import { quantified } from '../../trees/quantified.ts'
import { relativeOf } from '../../trees/relative-of.ts'
import type { ActReading } from './act-reading.ts'
import { isChamber } from './doer-kinds.ts'

/** 'the bill passed', 'the package passed the Senate': others than laws pass through chambers alone. */
function throughFit(reading: ActReading, object: number, passed: string): number[] | null {
  const { laws, matters } = reading.words
  if (object < 0) return laws.has(passed) ? [] : null
  return matters.has(passed) && isChamber(reading, object) ? [object] : null
}

/** 'bill' for 'that' of 'a bill that passed the Senate' */
function meantBy({ tree, participants }: ActReading, subject: number): number {
  const isRelative = /^(?:that|which)$/u.test(tree.lower(subject))
  const noun = isRelative ? relativeOf(tree, subject, participants.isSomebody) : -1
  return noun < 0 ? subject : noun
}

/** The heads of those whom a verb needs that tells what became of a law or plan, or null where they are not there; `lemma` is its object's. */
export function voteFit(reading: ActReading, frame: EventFrame, args: Arguments, lemma: string): number[] | null {
  const { tree, words, participants } = reading
  const { object, subject, passive } = args
  switch (frame) {
    case 'bill': {
      // 'the Senate blocked the bill', 'the motion was defeated'
      const doer = passive ? args.agent : subject
      // Others than chambers accept and reject plans.
      if (words.matters.has(lemma) && doer >= 0 && isChamber(reading, doer)) return []
      const votes = (head: number) =>
        isChamber(reading, head) ||
        participants.of(tree, head).some((id) => /^(?:organisation|group)$/u.test(participants.kindOf(id) ?? ''))
      return words.laws.has(lemma) && (doer < 0 ? passive : votes(doer)) ? [] : null
    }
    case 'through':
      // 'the bill passed the House', 'the motion passed on Friday'
      if (passive || subject < 0) return null
      return throughFit(reading, object, tree.lemma(meantBy(reading, subject)))
    case 'plan':
      return words.matters.has(lemma) &&
        (passive || (subject >= 0 && participants.isSomebody(tree, quantified(tree, subject))))
        ? []
        : null
    default:
      return subject >= 0 && object >= 0 && isChamber(reading, subject) ? [] : null
  }
}
