import type { Analysis } from '../../analyze/analysis.ts'
import { languages } from '../../languages/index.ts'
import { treeOf, withConjuncts } from './tree.ts'

/**
 * An analysis in which several who are asked to do something are all asked: of "called on Lorvia and the rebels to sign" a parser hangs 'to sign' on
 * the rebels alone, where of "called on Lorvia to sign" it hangs it on the verb. What a noun is for stays with it: "called on Lorvia and its promise to sign".
 */
export function askedTogether(analysis: Analysis): Analysis {
  const words = languages.get(analysis.language)?.trees
  const xcomp = analysis.relations.indexOf('xcomp')
  if (!words || xcomp < 0) return analysis
  const tree = treeOf(analysis)
  const moved: [clause: number, verb: number][] = []
  for (let verb = 0; verb < tree.length; verb++) {
    if (tree.upos(verb) !== 'VERB' || !words.asks.has(tree.lemma(verb))) continue
    const asked = tree.children(verb).filter((c) => c > verb && /^(?:obj|obl)$/u.test(tree.relation(c)))
    for (const last of asked.flatMap((c) => withConjuncts(tree, c).slice(1))) {
      if (words.tasks.has(tree.lemma(last))) continue
      const clause = tree.children(last).find((c) => tree.relation(c) === 'acl' && tree.xpos(c) === 'VB')
      const to = clause !== undefined && tree.children(clause).some((c) => tree.xpos(c) === 'TO' && c < clause)
      if (to) moved.push([clause, verb])
    }
  }
  if (moved.length === 0) return analysis
  const head = analysis.head.slice()
  const relation = analysis.relation.slice()
  for (const [clause, verb] of moved) {
    head[clause] = verb
    relation[clause] = xcomp
  }
  return { ...analysis, head, relation }
}
