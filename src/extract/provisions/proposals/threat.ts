import type { TermWords } from '../../../languages/terms.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'
import { isProposal } from './proposal-noun.ts'

/** 'would raise tariffs if no deal is reached': what comes without a deal is no term of it. */
export function isThreat(tree: Tree, verb: number, words: TermWords): boolean {
  // 'Without a deal taxes would rise'
  const lacks = (c: number) => words.grammar.lacking.has(prepositionOf(tree, c)) && isProposal(tree, c, words)
  if (tree.children(verb).some((c) => /^(?:obl|nmod)/u.test(tree.relation(c)) && lacks(c))) return true
  const clause = tree.children(verb).find((c) => tree.relation(c) === 'advcl')
  if (clause === undefined) return false
  const mark = tree.children(clause).find((c) => tree.relation(c) === 'mark' && words.conditions.has(tree.lower(c)))
  if (mark === undefined) return false
  const inside = tree.children(clause).filter((c) => c > mark)
  const deal = [clause, ...inside].find((c) => isProposal(tree, c, words))
  if (deal === undefined) return false
  const none = [...inside, ...tree.children(deal)].some((c) => words.grammar.nobody.has(tree.lower(c)))
  return none || words.grammar.unmet.has(tree.lower(mark)) || words.ofTexts.has(tree.lemma(clause))
}
