import { nameKind } from './name-at.ts'
import { prepositionOf, type Tree } from './tree.ts'
import { treeWords } from './tree-words.ts'

/**
 * What words of quantity are of: the companies of 'two of Lorvia’s companies'; who stands before a day that a parser takes for the head:
 * 'by the Front Saturday'; other words themselves.
 */
export function quantified(tree: Tree, head: number): number {
  if (head > 0 && nameKind(tree, head) === 'date') {
    const before =
      tree.relation(head - 1) === 'compound' && tree.head(head - 1) === head ? nameKind(tree, head - 1) : null
    return before === 'person' || before === 'organisation' || before === 'place' ? head - 1 : head
  }
  if (tree.upos(head) !== 'NUM' && !treeWords(tree)?.quantities.has(tree.lower(head))) return head
  const of = tree
    .children(head)
    .find((c) => c > head && /^nmod/u.test(tree.relation(c)) && prepositionOf(tree, c) === 'of')
  return of ?? head
}
