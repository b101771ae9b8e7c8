import { wordAt } from '../../trees/name-at.ts'
import type { ActReading } from '../acts/act-reading.ts'

/** Who votes where no name says it: 'the House', known by that from there on, or whose it is, 'Lorvia’s cabinet'. */
export function houseOf({ tree, words, participants, headline }: ActReading, head: number): string[] {
  if (head < 0) return []
  // 'a Senate aide', and in a headline every word has a capital.
  const isPart = tree.children(head).some((c) => /^(?:compound|flat)/u.test(tree.relation(c)))
  const isNamed = tree.xpos(head) === 'NNP' && words.houses.has(tree.lemma(head)) && !headline && !isPart
  if (isNamed) return [participants.make('organisation', wordAt(tree, head), tree, { from: head, to: head + 1 })]
  return words.chambers.has(tree.lemma(head)) ? participants.orOwner(tree, head) : []
}
