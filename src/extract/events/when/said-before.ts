import { phraseOf, type Tree } from '../../trees/tree.ts'

/**
 * Whether a time that stands at `from` before what somebody says is that of saying it: 'Lind said Tuesday the envoys will meet', 'told reporters
 * on Friday it would leave'. Behind 'that' it is of what is said.
 */
export function isOfSaying(tree: Tree, from: number, verb: number): boolean {
  for (let at = verb; at >= 0 && tree.head(at) >= 0; at = tree.head(at)) {
    const saying = tree.head(at)
    if (tree.relation(at) !== 'ccomp' || saying > from || tree.upos(saying) !== 'VERB') continue
    const subject = tree.children(at).find((c) => /^nsubj/u.test(tree.relation(c)))
    if (subject === undefined || phraseOf(tree, subject).from <= from || from > at) return false
    for (let i = saying + 1; i < from; i++)
      if (/^[,:“"]$/u.test(tree.lower(i)) || tree.lower(i) === 'that') return false
    return true
  }
  return false
}
