import type { ModalityWords } from '../../../languages/positions.ts'
import type { Tree } from '../../trees/tree.ts'
import { isInfinitive } from '../targets/clause-stretch.ts'

/**
 * Whether what is to be done at a verb hangs on what happens then: 'will lift it on the day that the trains run', "the moment the water
 * flows", "promised to open it as soon as the siege ends". A parser may hang those words anywhere; of what was done they tell no more than when.
 */
export function hangsOnMoment(tree: Tree, token: number, m: ModalityWords): boolean {
  const isTold = /^VB[DN]$/u.test(tree.xpos(token)) && !tree.children(token).some((c) => c > token && tree.relation(c) === 'xcomp' && isInfinitive(tree, c)) // biome-ignore format: one line
  if (isTold) return false
  for (let i = token + 1; i < tree.last[token]!; i++) {
    if (/^(?:[;:“”"]|--|—|but|and|while|although|though)$/u.test(tree.lower(i))) break
    if (begins(tree, i, m)) return true
  }
  // “The minute they sign, I will free them.”
  let from = tree.first[token]!
  while (from < token && tree.upos(from) === 'PUNCT') from++
  for (let i = from; i < token && i < from + 4; i++) if (begins(tree, i, m)) return commaBefore(tree, i, token)
  return false
}

/** Whether a clause begins behind a moment or 'as soon as'. That it comes before somebody, 'the day it reaches my desk', is no condition. */
function begins(tree: Tree, i: number, m: ModalityWords): boolean {
  const soon = m.soon.has(tree.lower(i)) && tree.lower(i - 1) === 'as' && tree.lower(i + 1) === 'as'
  const moment =
    m.moments.has(tree.lemma(i)) &&
    tree.upos(i) === 'NOUN' &&
    // 'the day trip', but not 'the day Lorvia signs', which a parser may join
    (tree.relation(i) !== 'compound' || /^(?:PROPN|PRON|DET)$/u.test(tree.upos(i + 1))) &&
    tree.lower(i - 1) === 'the' &&
    isAt(tree, i - 2)
  if (!soon && !moment) return false
  const next = i + (soon || /^(?:that|when)$/u.test(tree.lower(i + 1)) ? 2 : 1)
  if (!/^(?:PRON|DET|PROPN|NOUN|NUM|ADJ)$/u.test(tree.upos(next)) || /^W/u.test(tree.xpos(next))) return false
  if (/^(?:it|this|that)$/u.test(tree.lower(next)) || (soon && (tree.upos(next) === 'ADJ' || !isClause(tree, next))))
    return false
  return next + 1 < tree.last[i]! && tree.upos(next + 1) !== 'PUNCT'
}

/** 'on the day', 'the day', but not 'until the day', 'seize the day' */
const isAt = (tree: Tree, before: number) =>
  !/^(?:ADP|SCONJ)$/u.test(tree.upos(before)) ||
  /^(?:on|at|from|over|back|in|out|up|off|away)$/u.test(tree.lower(before))

/** 'as soon as the siege ends', but not 'as soon as Monday' */
function isClause(tree: Tree, from: number): boolean {
  for (let i = from; i < tree.last[from]! && i < from + 8; i++) {
    if (tree.upos(i) === 'PUNCT') return false
    if (/^VB[PZD]$/u.test(tree.xpos(i)) || /^(?:AUX|VERB)$/u.test(tree.upos(i))) return true
  }
  return false
}

function commaBefore(tree: Tree, from: number, to: number): boolean {
  for (let i = from + 2; i < to; i++) if (tree.lower(i) === ',') return true
  return false
}
