import type { EventWords } from '../../../languages/event-words.ts'
import type { Tree } from '../../trees/tree.ts'
import { family } from './family.ts'

/**
 * What an act is about where its words tell: 'nuclear' of 'the nuclear deal', 'house' of what a chamber votes on, 'poll' of an election; else
 * null. What is about another matter is another act.
 */
export function matterOf(tree: Tree, token: number, type: string, words: EventWords): string | null {
  const children = tree.children(token)
  if (type === 'vote') {
    if (words.polls.has(tree.lemma(token))) return 'poll'
    const isChambers = children.some((c) => tree.relation(c) === 'nsubj' && words.chambers.has(tree.lemma(c)))
    return tree.upos(token) === 'VERB' && (isChambers || tree.lemma(token) !== 'vote') ? 'house' : null
  }
  if (!/^(?:talks|deal)$/u.test(family(type)) || tree.upos(token) === 'VERB') return null
  for (const c of children) {
    if (c > token || !/^(?:compound|amod)/u.test(tree.relation(c))) continue
    const field = words.deals.fields.get(tree.lemma(c)) ?? words.deals.fields.get(tree.lower(c))
    if (field) return field
  }
  return null
}
