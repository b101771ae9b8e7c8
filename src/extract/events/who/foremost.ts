import type { Tree } from '../../trees/tree.ts'

/** 'the first', 'the only', 'the most senior': who is told to be it has done what they are told to do. */
export function isForemost(tree: Tree, noun: number): boolean {
  return tree
    .children(noun)
    .some(
      (c) =>
        c < noun &&
        (/^(?:first|last|only)$/u.test(tree.lower(c)) ||
          /^(?:JJS|RBS)$/u.test(tree.xpos(c)) ||
          tree.children(c).some((k) => tree.xpos(k) === 'RBS')),
    )
}
