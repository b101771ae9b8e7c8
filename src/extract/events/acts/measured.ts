import { prepositionOf } from '../../trees/tree.ts'
import type { Reading } from './reading.ts'

/** What tells how much there was of talks: 'weeks' of 'held five weeks of talks'; the noun itself where nothing does. */
export function measureOf({ tree, words }: Pick<Reading, 'tree' | 'words'>, noun: number): number {
  const head = tree.head(noun)
  const counted = head >= 0 && /^nmod/u.test(tree.relation(noun)) && prepositionOf(tree, noun) === 'of'
  return counted && words.deals.measures.has(tree.lemma(head)) ? head : noun
}
