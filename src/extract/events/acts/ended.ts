import type { StatusWords } from '../../../languages/event-words.ts'
import { nameKind } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'

/** Whether a word is one of a list. A lemma may lack its last 'e'. */
export const isOne = (list: ReadonlySet<string>, tree: Tree, token: number): boolean =>
  list.has(tree.lemma(token)) || list.has(`${tree.lemma(token)}e`)

export const caseOf = (tree: Tree, token: number): string => {
  const c = tree.children(token).find((k) => tree.relation(k) === 'case')
  return c === undefined ? '' : tree.lower(c)
}

/** 'was put off', 'was moved to Saturday' */
export function putOff(tree: Tree, verb: number, words: StatusWords): boolean {
  const lemma = tree.lemma(verb)
  const children = tree.children(verb)
  const has = (words: RegExp) =>
    children.some((c) => c > verb && /^(?:compound:prt|advmod)$/u.test(tree.relation(c)) && words.test(tree.lower(c)))
  if (lemma === 'put' && has(/^off$/u)) return true
  if (lemma === 'push' && has(/^back$/u)) return true
  if (lemma === 'hold' && has(/^(?:up|off)$/u)) return true
  if (isOne(words.postponed, tree, verb)) return true
  return /^(?:move|shift)$/u.test(lemma) && children.some((c) => /^obl/u.test(tree.relation(c)) && isDay(tree, c))
}

const isDay = (tree: Tree, token: number) => caseOf(tree, token) === 'to' && nameKind(tree, token) === 'date'

/** 'fell through' */
export function fellThrough(tree: Tree, verb: number): boolean {
  const lemma = tree.lemma(verb)
  const particle = tree.children(verb).find((c) => /^(?:compound:prt|advmod|obl)$/u.test(tree.relation(c)) && c > verb)
  const word = particle === undefined ? '' : tree.lower(particle)
  return (lemma === 'fall' && /^(?:through|apart)$/u.test(word)) || (lemma === 'call' && word === 'off')
}

/** 'broke down' */
export const isBroken = (tree: Tree, verb: number): boolean =>
  tree.lemma(verb) === 'break' && tree.children(verb).some((c) => c > verb && tree.lower(c) === 'down')

/** Whether an end is said not to have come: 'not', or behind 'denied'. */
export const isDisputed = (tree: Tree, verb: number, words: StatusWords): boolean =>
  isNegated(tree, verb) || (tree.head(verb) >= 0 && words.denied.has(tree.lemma(tree.head(verb))))

/** Whether 'not', 'n’t' or 'never' stands with a word. */
export const isNegated = (tree: Tree, token: number): boolean =>
  tree.children(token).some((c) => /^(?:not|n't|never)$/u.test(tree.lower(c)))

/** 'not yet' */
export const isStillToCome = (tree: Tree, verb: number): boolean =>
  tree.children(verb).some((c) => c < verb && tree.lower(c) === 'yet')
