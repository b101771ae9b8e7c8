import type { Reading } from './reading.ts'
import { prepositionOf } from './tree.ts'

/** How many those are who are only counted: 2 for 'the two leaders', 0 for 'both sides' and 'the parties'; null for other words. */
export function sidesOf({ tree, words }: Reading, head: number): number | null {
  if (head < 0 || !words.sides.has(tree.lemma(head)) || !/^NNP?S$/u.test(tree.xpos(head))) return null
  let all = false
  for (const child of tree.children(head)) {
    const count = words.counts.get(tree.lower(child))
    if (count !== undefined) return count
    const preposition = prepositionOf(tree, child)
    if (/^nmod/u.test(tree.relation(child)) && /^(?:of|from|in)$/u.test(preposition)) return null
    if (words.allOf.has(tree.lower(child))) all = true
  }
  return all ? 0 : null
}
