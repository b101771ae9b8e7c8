import { prepositionOf, type Tree } from './tree.ts'

const quantity =
  /^(?:one|some|many|most|several|few|all|both|half|member|dozen|hundred|thousand|majority|number|group|pair)s?$/u

/** What words of quantity are of: the companies of 'two of Lorvia’s companies'; other words themselves. */
export function quantified(tree: Tree, head: number): number {
  if (tree.upos(head) !== 'NUM' && !quantity.test(tree.lower(head))) return head
  const of = tree
    .children(head)
    .find((c) => c > head && /^nmod/u.test(tree.relation(c)) && prepositionOf(tree, c) === 'of')
  return of ?? head
}
