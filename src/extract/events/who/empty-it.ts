import { prepositionOf, type Tree } from '../../trees/tree.ts'
import { treeWords } from '../../trees/tree-words.ts'

/** Whether 'it' stands for nothing, only for what follows: 'it will take weeks to', 'it won't take sending ships to'. */
export function isEmptyIt(tree: Tree, it: number): boolean {
  const above = tree.head(it)
  const words = treeWords(tree)
  if (tree.lower(it) !== 'it' || above < it || !words?.takes.has(tree.lemma(above))) return false
  if (!tree.relation(it).startsWith('expl') && tree.relation(it) !== 'nsubj') return false
  if (above + 1 < tree.length && tree.xpos(above + 1) === 'VBG') return true
  return tree.children(above).some((c) => c > above && words.taken.has(tree.lemma(c)) && prepositionOf(tree, c) === '')
}
