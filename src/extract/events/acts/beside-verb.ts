import type { StatusWords } from '../../../languages/status-words.ts'
import { nameKind } from '../../trees/name-at.ts'
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

/** 'would rather resign than sign', 'signed rather than resign', 'instead of resigning': what somebody would do, or did not. */
export function isPreferred(tree: Tree, verb: number, words: StatusWords): boolean {
  const children = tree.children(verb)
  const prefers = (at: number) =>
    at >= 0 &&
    (words.preferring.has(tree.lemma(at)) ||
      tree.children(at).some((c) => words.sooner.has(tree.lower(c)) && tree.relation(c) === 'advmod' && c < at))
  if (prefers(verb) && children.some((c) => words.willVerbs.has(tree.lower(c)))) return true
  for (const c of children) {
    if (c > verb || !/^(?:mark|cc|case|advmod)$/u.test(tree.relation(c))) continue
    const isFor = words.insteadOf.has(tree.lower(c))
    if (isFor && /^(?:of|than)$/u.test(tree.lower(c + 1))) return true
    if (tree.lower(c) !== 'than') continue
    const above = tree.head(verb)
    if (words.insteadOf.has(tree.lower(c - 1)) || prefers(above) || prefers(tree.head(above))) return true
  }
  return tree.relation(verb) === 'xcomp' && words.preferring.has(tree.lemma(tree.head(verb)))
}

/** 'walked out before signing': who went did not. 'left Karsa before meeting Berg' says nothing of whether they met. */
export function isForgone(tree: Tree, verb: number, words: StatusWords): boolean {
  const above = tree.head(verb)
  if (above < 0 || tree.xpos(verb) !== 'VBG' || tree.relation(verb) !== 'advcl') return false
  if (!tree.children(verb).some((c) => c < verb && tree.lower(c) === 'before' && tree.relation(c) === 'mark'))
    return false
  const phrases = tree.children(above).filter((c) => c > above && c < verb)
  const isGone =
    words.givingUp.has(tree.lemma(above)) ||
    phrases.some((c) => words.givingUp.has(`${tree.lemma(above)} ${tree.lower(c)}`))
  return isGone && !phrases.some((c) => nameKind(tree, c) === 'place')
}
