import { isProposal } from './proposal-noun.ts'
import type { TermReading } from './reading.ts'
import type { Standing } from './standing.ts'

/**
 * Whether a verb tells what somebody thinks that a text lacks or is: 'the deal does not dismantle the plants', 'it gives farmers a good deal'.
 * A term says what is to be done, not what is missed or won.
 */
export function isJudged({ tree, words }: TermReading, verb: number, { rule, proposal }: Standing): boolean {
  const children = tree.children(verb)
  if (children.some((c) => tree.relation(c) === 'obj' && isProposal(tree, c, words))) return rule === 'held'
  const does = children.some((c) => tree.relation(c) === 'aux' && tree.lemma(c) === 'do')
  const not = children.some((c) => tree.relation(c) === 'advmod' && /^(?:not|n't)$/u.test(tree.lower(c)))
  return rule === 'held' && proposal >= 0 && does && not
}

/** Whether a verb tells what a text does to the world, or is joined to one that does: 'will strengthen the middle class and create jobs'. */
export function isEffect({ tree, words }: TermReading, verb: number): boolean {
  const tells = (token: number) => words.ofTexts.has(tree.lemma(token)) && !words.carriers.has(tree.lemma(token))
  const first = /^conj/u.test(tree.relation(verb)) ? tree.head(verb) : -1
  return words.ofTexts.has(tree.lemma(verb)) || (first >= 0 && tells(first))
}
