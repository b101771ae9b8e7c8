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
    ? tree
        .children(at)
        .some((c) => c < at && /^(?:mark|case|advmod)$/u.test(tree.relation(c)) && moments.has(tree.lower(c)))
    : /^(?:obl|nmod)$/u.test(tree.relation(at)) && moments.has(prepositionOf(tree, at))
  if (!marked) return false
  const passive = tree.children(at).some((c) => /^(?:nsubj:pass|aux:pass)$/u.test(tree.relation(c)))
  const done = tree.children(at).some((c) => tree.relation(c) === 'obj')
  const byItself = clause && !passive && !done && words.comesAbout.has(tree.lemma(at))
  return byItself || (words.settles.has(tree.lemma(governor)) && !isHeldBack({ tree, words }, governor))
}

/** 'will not sign until', 'no deal will be signed until', 'refused to sign until': what is asked for first. */
function isHeldBack({ tree, words }: Pick<TermReading, 'tree' | 'words'>, verb: number): boolean {
  const denied = (at: number) => tree.children(at).some((c) => c < verb && words.grammar.nobody.has(tree.lower(c)))
  const subject = tree.children(verb).find((c) => /^nsubj/u.test(tree.relation(c)))
  return denied(verb) || (subject !== undefined && denied(subject)) || /^(?:xcomp|ccomp)$/u.test(tree.relation(verb))
}
