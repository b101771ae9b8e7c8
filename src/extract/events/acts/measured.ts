import { prepositionOf } from '../../trees/tree.ts'
import type { ActReading } from './act-reading.ts'

/** What stands in a noun's place: 'weeks' of 'held five weeks of talks', 'steel' of 'imposed steel and aluminum tariffs'; else the noun itself. */
export function measureOf({ tree, words }: Pick<ActReading, 'tree' | 'words'>, noun: number): number {
  const head = tree.head(noun)
  // 'imposed steel and aluminum tariffs': a parser takes 'steel' for what was imposed.
  const isPart = tree.relation(noun) === 'conj' && words.nouns.get(tree.lemma(noun))?.type === 'sanction'
  if (
    isPart &&
    head >= 0 &&
    tree.upos(head) === 'NOUN' &&
    tree.relation(noun - 1) === 'compound' &&
    tree.relation(noun - 2) === 'cc'
  )
    return head
  const counted = head >= 0 && /^nmod/u.test(tree.relation(noun)) && prepositionOf(tree, noun) === 'of'
  return counted && words.deals.measures.has(tree.lemma(head)) ? head : noun
}
