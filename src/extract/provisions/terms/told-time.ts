import { prepositionOf } from '../../trees/tree.ts'
import type { TermReading } from '../reading.ts'
import type { Term } from './term.ts'

/**
 * Whether a term only says when something is to be done: 'must be signed before taxes rise', 'would stay until the embargo expires'. What
 * somebody has to do first is a term: 'would stay until Lorvia frees all prisoners'.
 */
export function isToldTime({ tree, words }: TermReading, { head, verb }: Term): boolean {
  const { moments } = words.grammar
  const at = verb >= 0 ? verb : head
  const governor = tree.head(at)
  if (governor < 0) return false
  const clause = /^advcl/u.test(tree.relation(at))
  const marked = clause
    ? tree.children(at).some((c) => c < at && /^(?:mark|case|advmod)$/u.test(tree.relation(c)) && moments.has(tree.lower(c)))
    : /^(?:obl|nmod)$/u.test(tree.relation(at)) && moments.has(prepositionOf(tree, at))
  if (!marked) return false
  const passive = tree.children(at).some((c) => /^(?:nsubj:pass|aux:pass)$/u.test(tree.relation(c)))
  const done = tree.children(at).some((c) => tree.relation(c) === 'obj')
  const byItself = clause && !passive && !done && words.duty.comesAbout.has(tree.lemma(at))
  return byItself || words.duty.settles.has(tree.lemma(governor))
}
