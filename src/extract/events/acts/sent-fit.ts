import type { Arguments } from '../../trees/arguments.ts'
import { nameKind } from '../../trees/name-at.ts'
import { nestedIn } from '../../trees/nested-in.ts'
import { quantified } from '../../trees/quantified.ts'
import { prepositionOf } from '../../trees/tree.ts'
import type { ActReading } from './act-reading.ts'

/** The place that troops or envoys are sent to, which stands behind 'to', or null: 'sent hundreds of soldiers to Karsa', 'sent an envoy to Karsa'. */
export function sentFit(
  reading: ActReading,
  verb: number,
  type: string,
  { object, obliques }: Arguments,
): number[] | null {
  const { tree } = reading
  const place = [...obliques, ...nestedIn(tree, verb)].find(
    (o) => /^(?:to|into)$/u.test(prepositionOf(tree, o)) && nameKind(tree, o) === 'place',
  )
  if (place === undefined || object < 0) return null
  return type !== 'visit' || isSendable(reading, quantified(tree, object)) ? [place] : null
}

/** 'envoys', 'envoy Ana Lind', 'a team of negotiators' */
const isSendable = ({ tree, words }: ActReading, head: number): boolean =>
  words.sendable.has(tree.lemma(head)) ||
  tree.children(head).some((c) => /^(?:nmod:desc|appos)$/u.test(tree.relation(c)) && words.sendable.has(tree.lemma(c)))
