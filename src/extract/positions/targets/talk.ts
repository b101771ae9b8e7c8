import type { PositionWords } from '../../../languages/positions.ts'
import type { Tree } from '../../trees/tree.ts'

/** Verbs for what somebody refuses who gives reporters no answer, and of talks. */
export const talking = /^(?:discuss|negotiate|talk|speak|give|provide|take|weigh|engage|rule)$/u

const nonAnswer =
  /^(?:comment|answer|say|elaborate|speculate|identify|name|disclose|confirm|respond|reply|specify|explain|tell|describe|characterize|address|deny|detail|predict)$/u

/** Whether a clause is about saying something: who declines to answer takes no position. */
export function isTalk(tree: Tree, head: number, trigger: number, { modality }: PositionWords): boolean {
  // 'agreed to keep working on the text'
  const on = /^(?:keep|continue)$/u.test(tree.lemma(head)) && tree.children(head).some((c) => /^(?:xcomp|ccomp)$/u.test(tree.relation(c)) && /^(?:work|talk|discuss|negotiate|meet)$/u.test(tree.lemma(c))) // biome-ignore format: one line
  if (on) return true
  const refused = modality.refusing.has(tree.lemma(trigger))
  const said = (i: number) => nonAnswer.test(tree.lemma(i)) || (refused && talking.test(tree.lemma(i)))
  const shared = (i: number) => tree.relation(i) === 'conj' && !tree.children(i).some((c) => /^nsubj/u.test(tree.relation(c))) // biome-ignore format: one line
  return said(head) || tree.children(head).some((c) => shared(c) && said(c))
}
