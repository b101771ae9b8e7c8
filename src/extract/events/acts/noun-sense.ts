import type { NounSense } from '../../../languages/event-words.ts'
import type { ActReading } from './act-reading.ts'

/** The act that a noun may tell, by itself, with the word before it ('phone call'), or in a report about tariffs ('the increase'). */
export function nounSense(
  { tree, words, onTrade }: Pick<ActReading, 'tree' | 'words' | 'onTrade'>,
  noun: number,
): NounSense | undefined {
  const lemma = tree.lemma(noun)
  const before = noun > tree.first[noun]! ? tree.lemma(noun - 1) : ''
  if (words.notBehind.has(before)) return undefined
  const hyphened = before === '-' ? words.nouns.get(`${tree.lower(noun - 2)}-${lemma}`) : undefined
  return (
    hyphened ??
    words.nouns.get(`${before} ${lemma}`) ??
    words.nouns.get(lemma) ??
    words.nouns.get(tree.lower(noun)) ??
    (onTrade ? words.atTrade.get(lemma) : undefined)
  )
}
