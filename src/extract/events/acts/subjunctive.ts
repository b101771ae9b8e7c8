import type { Tree } from '../../trees/tree.ts'

/** 'that Lorvia take over': a bare verb with a subject of one. */
export const isSubjunctive = (tree: Tree, verb: number): boolean =>
  /^VBP?$/u.test(tree.xpos(verb)) &&
  tree.children(verb).some((c) => /^nsubj/u.test(tree.relation(c)) && /^NNP?$/u.test(tree.xpos(c))) &&
  !tree.children(verb).some((c) => /^aux/u.test(tree.relation(c)) && tree.lower(c) !== 'be')
