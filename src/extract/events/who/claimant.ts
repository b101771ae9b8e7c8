import { prepositionOf } from '../../trees/tree.ts'
import type { Reading } from '../acts/reading.ts'

/** Who takes it upon themselves: the group in 'the group claimed responsibility for the attack'. */
export function claimantOf({ tree, words, participants }: Reading, noun: number): string[] {
  if (prepositionOf(tree, noun) !== 'for') return []
  const above = tree.head(noun)
  if (above < 0) return []
  // A parser may hang 'for the attack' on the verb.
  const verb = words.claims.has(tree.lemma(above)) ? tree.head(above) : above
  if (verb < 0 || !words.claiming.has(tree.lemma(verb))) return []
  const claim = tree.children(verb).find((c) => tree.relation(c) === 'obj' && words.claims.has(tree.lemma(c)))
  const subject = tree.children(verb).find((c) => tree.relation(c) === 'nsubj')
  return claim === undefined || subject === undefined ? [] : participants.of(tree, subject)
}
