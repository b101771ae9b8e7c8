import { prepositionOf } from '../../trees/tree.ts'
import { family } from '../threads/family.ts'
import type { ActReading } from './act-reading.ts'

/** Whether the noun is only what an act of the same kind is done to: 'signed the agreement', 'the strike killed 12'. */
export function governedByAct({ tree, words }: ActReading, noun: number, type: string): boolean {
  const governor = tree.head(noun)
  if (governor < 0 || tree.upos(governor) !== 'VERB' || !/^(?:obj|nsubj|nsubj:pass|obl)$/u.test(tree.relation(noun)))
    return false
  // 'lifted the sanctions' tells no sanctions.
  // 'passed a deal': it is voted on.
  const isVoted = /^(?:obj|nsubj:pass)$/u.test(tree.relation(noun)) && family(type) === 'deal'
  if (isVoted && words.verbs.get(tree.lemma(governor))?.some((s) => s.type === 'vote')) return true
  if (tree.relation(noun) !== 'obl' && words.verbs.has(`${tree.lemma(governor)} ${tree.lemma(noun)}`)) return true
  const senses = words.verbs.get(tree.lemma(governor)) ?? []
  if (type === 'attack' && tree.relation(noun) === 'nsubj') return false
  if (tree.relation(noun) === 'obl' && !/^(?:to|on)$/u.test(prepositionOf(tree, noun))) return false
  // 'signed a truce with Berg', 'agreed to a truce'
  const isDated = tree.relation(noun) === 'obl' && tree.children(noun).some((c) => tree.relation(c) === 'acl')
  const kin = type === 'other:ceasefire' && tree.relation(noun) !== 'nsubj' && !isDated ? 'deal' : family(type)
  return senses.some(
    (s) => family(s.type) === kin && !s.frames.some((f) => f === 'told' || f === 'table' || f === 'guest'),
  )
}
