import type { Document, Frame } from '../document.ts'
import { byAccordingTo } from './according-to.ts'
import { throughCiting } from './citing.ts'
import { byColons } from './colons.ts'
import { continueQuotes } from './continuations.ts'
import type { Draft } from './draft.ts'
import { withoutNested } from './nested.ts'
import { byAdjectives, byFindings, byNouns } from './nouns.ts'
import { byHearsay, byPassives, bySeeming } from './passives.ts'
import { byVerbs } from './verbs.ts'

/** A rule looks at one frame and says what is attributed there. */
export type Rule = (document: Document, frame: Frame, number: number) => Draft[]

/** All rules, in the order in which they look. */
export const rules: readonly Rule[] = [
  byColons,
  byAccordingTo,
  byVerbs,
  byPassives,
  bySeeming,
  byHearsay,
  byNouns,
  byAdjectives,
  byFindings,
]

/** All attributions of a document, in the order of its text, slight ones too: they tell who is spoken of. */
export function findAttributions(document: Document): Draft[] {
  const drafts = document.frames.flatMap((frame, number) => rules.flatMap((rule) => rule(document, frame, number)))
  return continueQuotes(document, withoutNested(document, throughCiting(document, drafts)))
}
