import type { PositionWords } from '../../../languages/positions.ts'
import type { Tree } from '../../trees/tree.ts'

/** Whether a clause is about saying something: who declines to answer takes no position. */
export function isTalk(tree: Tree, head: number, trigger: number, { modality, grammar }: PositionWords): boolean {
  // 'agreed to keep working on the text'
  const on = grammar.keeping.has(tree.lemma(head)) && tree.children(head).some((c) => /^(?:xcomp|ccomp)$/u.test(tree.relation(c)) && grammar.conferring.has(tree.lemma(c))) // biome-ignore format: one line
  if (on) return true
  const refused = modality.refusing.has(tree.lemma(trigger))
  const said = (i: number) => grammar.answering.has(tree.lemma(i)) || (refused && grammar.talking.has(tree.lemma(i)))
  const shared = (i: number) => tree.relation(i) === 'conj' && !tree.children(i).some((c) => /^nsubj/u.test(tree.relation(c))) // biome-ignore format: one line
  return said(head) || tree.children(head).some((c) => shared(c) && said(c))
}
