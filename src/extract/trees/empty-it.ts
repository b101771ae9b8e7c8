import { prepositionOf, type Tree } from './tree.ts'

const lasts = /^(?:second|minute|hour|day|week|month|year|decade|generation|time|while|effort|courage|patience)$/u

/** Whether 'it' stands for nothing, only for what follows: 'it will take weeks to', 'it won't take sending ships to'. */
export function isEmptyIt(tree: Tree, it: number): boolean {
  const above = tree.head(it)
  if (tree.lower(it) !== 'it' || above < it || tree.lemma(above) !== 'take') return false
  if (!tree.relation(it).startsWith('expl') && tree.relation(it) !== 'nsubj') return false
  if (above + 1 < tree.length && tree.xpos(above + 1) === 'VBG') return true
  return tree.children(above).some((c) => c > above && lasts.test(tree.lemma(c)) && prepositionOf(tree, c) === '')
}
