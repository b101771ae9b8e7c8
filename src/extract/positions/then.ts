import type { StanceGrammar } from '../../languages/stance-grammar.ts'
import { datesAt } from '../events/when/when.ts'
import type { Tree } from '../trees/tree.ts'
import type { PositionReading } from './position-reading.ts'
import type { Stand } from './stand.ts'

/**
 * Whether a stance is told of another time than now: 'opposed it when she was governor', 'when it was first proposed', 'used to oppose it', 'once
 * opposed it'. 'rejected it when it was published on Monday' tells news.
 */
export function isOfThen(
  { tree, words: { grammar } }: PositionReading,
  { trigger }: Stand,
  published: string | null,
): boolean {
  let at = trigger
  while (
    /^(?:obj|obl|nmod|xcomp|advcl)$/u.test(tree.relation(at)) &&
    tree.upos(tree.head(at)) === 'VERB' &&
    tree.head(at) < at
  ) {
    at = tree.head(at)
    if (isUsedTo(tree, at, grammar)) return true
  }
  if (
    !/^VB[DN]$/u.test(tree.xpos(at)) ||
    tree
      .children(at)
      .some((c) => /^(?:has|have|is|are|be|will)$/u.test(tree.lower(c)) && tree.relation(c).startsWith('aux'))
  )
    return false
  const below = tree.children(at)
  if (
    below.some(
      (c) =>
        c < at &&
        tree.relation(c) === 'advmod' &&
        grammar.onceOnly.has(tree.lower(c)) &&
        !/^(?:at|all)$/u.test(tree.lower(c - 1)),
    )
  )
    return true
  return below.some((c) => tree.relation(c) === 'advcl' && isWhen(tree, c) && tellsThen(c))

  function tellsThen(clause: number): boolean {
    const inside = tree.children(clause)
    // 'when asked', 'when it was published'
    const office = [clause, ...inside.filter((c) => /^(?:obl|obj|nmod)$/u.test(tree.relation(c)))]
    if (!/^(?:VBD|VBN|NNS?|NNP|JJ)$/u.test(tree.xpos(clause)) || inside.every((c) => !/^nsubj/u.test(tree.relation(c))))
      return false
    if (office.some((c) => grammar.tenures.has(tree.lemma(c)))) return true
    if (inside.some((c) => tree.relation(c) === 'advmod' && tree.lower(c) === 'first')) return true
    const year = Number(published?.slice(0, 4) ?? 0)
    return year > 0 && datesAt(tree, clause, published!, 'past').some(({ edtf }) => Number(edtf.slice(0, 4)) < year - 1)
  }
}

const isWhen = (tree: Tree, clause: number) =>
  tree
    .children(clause)
    .some(
      (c) => c < clause && /^(?:when|while|as)$/u.test(tree.lower(c)) && /^(?:advmod|mark)$/u.test(tree.relation(c)),
    )

/** 'used to' */
const isUsedTo = (tree: Tree, verb: number, { usedTo }: StanceGrammar) =>
  usedTo.has(tree.lower(verb)) &&
  tree.xpos(verb) === 'VBD' &&
  !tree.children(verb).some((c) => tree.relation(c) === 'obj')
