import { prepositionOf, type Tree } from '../../trees/tree.ts'
import type { TermReading } from '../reading.ts'
import type { Term } from './term.ts'

/**
 * Gives "a yearly review of the fee" the matter of the fee that a term before has somebody pay: trade, where that is paid for a track. By its own
 * words a fee may be for anything.
 */
export function withFees({ tree, words }: TermReading, terms: readonly Term[]): Term[] {
  const { fees, pays } = words.duty
  const tells = ({ tokens }: Term) => tokens.some((t) => fees.has(tree.lemma(t)) || pays.has(tree.lemma(t)))
  return terms.map((term) => {
    const fee =
      term.issue === 'budget' ? term.tokens.find((t) => fees.has(tree.lemma(t)) && isKnown(tree, t)) : undefined
    const before = fee === undefined ? undefined : terms.findLast((t) => t.head < term.head && t.tokens.at(-1)! < fee && tells(t)) // biome-ignore format: one line
    return before ? { ...term, issue: before.issue } : term
  })
}

/** 'the fee', with nothing more said of it. */
const isKnown = (tree: Tree, noun: number): boolean =>
  tree.upos(noun) === 'NOUN' &&
  tree.children(noun).some((c) => /^(?:the|this|that|its|their)$/u.test(tree.lower(c))) &&
  !tree.children(noun).some((c) => /^(?:nmod|acl|amod|compound)$/u.test(tree.relation(c)) && prepositionOf(tree, c) !== 'by') // biome-ignore format: one line
