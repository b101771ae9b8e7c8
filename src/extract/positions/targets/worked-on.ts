import type { Asked, Search } from './asked.ts'
import type { Target } from './targets.ts'

/**
 * "is ready to work with Lorvia on the plan" is open to the plan, "refused to work on the plan" turns it down. Who agreed to work on a plan
 * has agreed to no more than that.
 */
export function workedOn({ told, words }: Search, { tree, complement, trigger }: Asked): Target[] | null {
  const { grammar, modality } = words
  const isMind = /^(?:JJ|VBN)/u.test(tree.xpos(trigger)) || modality.refusing.has(tree.lemma(trigger))
  if (!isMind || !grammar.working.has(tree.lemma(complement.head))) return null
  const { start, end } = tree.analysis
  const isOn = (i: number) => tree.children(i).some((c) => tree.relation(c) === 'case' && tree.lower(c) === 'on')
  for (const noun of tree.children(complement.head)) {
    if (!/^obl/u.test(tree.relation(noun)) || !isOn(noun)) continue
    const plan = told.find((t) => t.proposal && t.start <= start[noun]! && end[noun]! <= t.end)
    if (plan) return [{ on: plan.id, by: 'term' }]
  }
  return null
}
