import type { Tree } from '../../trees/tree.ts'

/** Nouns for what somebody means to do, told by an infinitive behind them: who has the plan does it. */
const meant =
  /^(?:plan|threat|vow|promise|pledge|decision|intention|intent|desire|wish|willingness|readiness|effort|attempt|bid|commitment|determination|refusal|aim|goal|scheme|warning)s?$/u

/** Who is to do what a plan is for: Lind in 'Lind announced plans to meet Berg', 'Lind’s threat to leave'; or -1. */
export function plannerOf(tree: Tree, verb: number): number {
  const noun = tree.head(verb)
  if (!/^acl/u.test(tree.relation(verb)) || tree.xpos(verb) !== 'VB' || noun < 0 || !meant.test(tree.lower(noun)))
    return -1
  const whose = tree.children(noun).find((c) => c < noun && /^(?:nmod:poss|compound|amod)$/u.test(tree.relation(c)))
  if (whose !== undefined && tree.relation(whose) === 'nmod:poss') return whose
  const above = tree.head(noun)
  if (above < 0 || !/^(?:obj|obl)$/u.test(tree.relation(noun)) || tree.upos(above) !== 'VERB') return -1
  return tree.children(above).find((c) => tree.relation(c) === 'nsubj') ?? -1
}
