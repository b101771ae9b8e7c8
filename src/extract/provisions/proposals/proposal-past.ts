import type { TermWords } from '../../../languages/terms.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'

/** From how many years on what is told with its year is of the past. */
const long = 5

/**
 * Whether a noun names what is only recalled: a deal that another is held against ('likened it to the Vessia agreement', 'unlike
 * the sea treaty'), or one told with a year long past. `published` is when the report was, EDTF, or null.
 */
export function isRecalled(tree: Tree, noun: number, words: TermWords, published: string | null): boolean {
  if (words.proposals.get(tree.lemma(noun)) === 'deal' && isComparison(tree, noun, words)) return true
  return published !== null && yearsAt(tree, noun).some((year) => Number(published.slice(0, 4)) - year >= long)
}

/** 'compare the relief to a bill that will raise taxes': a text there is none of. */
export function isLikened(tree: Tree, noun: number, { comparing }: TermWords): boolean {
  const preposition = prepositionOf(tree, noun)
  if (!comparing.to.has(preposition) || preposition === 'of' || preposition === 'on') return false
  const above = tree.head(noun)
  const likens = (verb: number) => verb >= 0 && tree.upos(verb) === 'VERB' && comparing.words.has(tree.lemma(verb))
  return likens(above) || (above >= 0 && tree.relation(above) === 'obj' && likens(tree.head(above)))
}

function isComparison(tree: Tree, noun: number, { comparing, anyOne }: TermWords): boolean {
  // 'more than a nuclear deal' is held against none.
  if (tree.children(noun).some((c) => /^an?$/u.test(tree.lower(c)) || anyOne.has(tree.lower(c)))) return false
  const preposition = prepositionOf(tree, noun)
  if (comparing.prepositions.has(preposition)) return true
  const above = tree.head(noun)
  if (above < 0) return false
  if (/^(?:obj|nsubj:pass)/u.test(tree.relation(noun))) return comparing.recalls.has(tree.lemma(above))
  return comparing.to.has(preposition) && comparing.words.has(tree.lemma(above))
}

/** 1938 of 'the agreement in 1938', 'the agreement of March 1938'. */
function yearsAt(tree: Tree, noun: number): number[] {
  const years: number[] = []
  for (let i = noun + 1; i < Math.min(noun + 5, tree.last[noun]!); i++) {
    const isYear = /^(?:1[5-9]|20)\d\d$/u.test(tree.lower(i))
    if (isYear) years.push(Number(tree.lower(i)))
    else if (!/^(?:in|of|from|on|,|\d{1,2})$/u.test(tree.lower(i)) && tree.upos(i) !== 'PROPN') break
  }
  return years
}
