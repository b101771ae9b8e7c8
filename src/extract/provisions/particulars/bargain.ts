import type { TermWords } from '../../../languages/terms.ts'
import type { Tree } from '../../trees/tree.ts'
import { isAct } from './issue-of.ts'

/** The 'exchange' of "in exchange for": what stands behind it is another term, given for the first. */
export const isReturn = (tree: Tree, token: number, { swaps, grants }: TermWords): boolean =>
  swaps.returns.has(tree.lower(token)) &&
  tree.lower(token + 1) === swaps.goal &&
  grants.inside.has(tree.lower(token - 1))

/**
 * The word that tells what a thing is given for, and on whose ground it stands: the 'limit' of "would limit its army in exchange for an end to
 * sanctions" at 'end'; -1 where it is given for nothing.
 */
export function bargainOf(tree: Tree, token: number, words: TermWords): number {
  const first = Math.max(tree.first[token]! + 1, token - 6)
  for (let i = token - 1; i >= first && !/^(?:VBZ|VBP|VBD|MD|[,.:])$/u.test(tree.xpos(i)); i--) {
    if (!isReturn(tree, i, words)) continue
    for (let up = tree.head(i), steps = 0; up >= 0 && steps < 3; up = tree.head(up), steps++)
      if (up < i && (tree.upos(up) === 'VERB' || isAct(tree, up, words))) return up
    return -1
  }
  return -1
}
