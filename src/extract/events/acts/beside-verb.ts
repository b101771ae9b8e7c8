import type { StatusWords } from '../../../languages/status-words.ts'
import type { Tree } from '../../trees/tree.ts'

/** 'Had Lind signed, they would have left': she did not. */
export function isInverted(tree: Tree, verb: number): boolean {
  const children = tree.children(verb)
  const had = children.find((c) => c < verb && tree.lower(c) === 'had' && tree.relation(c) === 'aux')
  if (had === undefined || !children.some((c) => c > had && c < verb && /^nsubj/u.test(tree.relation(c)))) return false
  return had === tree.first[verb] || /^(?:,|and|but|“|")$/u.test(tree.lower(had - 1))
}

/** Beside what 'holding talks' was done in 'tried to save the deal, holding talks': the trying, which was done; else the verb above. */
export function triedFor(tree: Tree, verb: number, words: StatusWords): number {
  const above = tree.head(verb)
  if (tree.xpos(verb) !== 'VBG' || tree.relation(verb) !== 'advcl') return above
  let at = above
  for (let steps = 0; steps < 2 && /^(?:xcomp|ccomp|acl)$/u.test(tree.relation(at)); steps++) {
    at = tree.head(at)
    if (words.attempts.has(tree.lemma(at))) return at
  }
  return above
}

/** 'wants' of 'wants the deal signed', or -1. */
export function wantedDone(tree: Tree, verb: number, words: StatusWords): number {
  const object = tree.head(verb)
  if (tree.xpos(verb) !== 'VBN' || object < 0 || tree.relation(verb) !== 'acl' || tree.relation(object) !== 'obj')
    return -1
  return words.wanting.has(tree.lemma(tree.head(object))) ? tree.head(object) : -1
}

/** 'was able to', not 'would be able to' or 'if they were able to'. */
export const wasAble = (tree: Tree, adjective: number, words: StatusWords): boolean =>
  tree.children(adjective).some((c) => /^(?:was|were|been)$/u.test(tree.lower(c))) &&
  !tree.children(adjective).some((c) => /^(?:aux|mark|advmod)/u.test(tree.relation(c)) && !/^(?:that|have|had|has|then|also)$/u.test(tree.lower(c)) && !words.atLast.has(tree.lower(c))) // biome-ignore format: one line
