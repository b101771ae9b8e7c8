import { prepositionOf } from '../../trees/tree.ts'
import { family } from '../threads/family.ts'
import type { ActReading } from './act-reading.ts'
import { isBreaking } from './kind-of.ts'
import { measureOf } from './measured.ts'
import { nounSense } from './noun-sense.ts'
import { statusOf } from './status.ts'

/** The verb that only says that the act of its object or subject took place, or -1. */
export function carrierOf({ tree, words, onTrade }: ActReading, told: number): number {
  const noun = measureOf({ tree, words }, told)
  const governor = tree.head(noun)
  if (governor < 0 || tree.upos(governor) !== 'VERB') return -1
  const relation = tree.relation(noun)
  const lemma = tree.lemma(governor)
  // 'hold up the signing' is not to hold it.
  if (tree.children(governor).some((c) => c > governor && words.status.puttingOff.has(`${lemma} ${tree.lower(c)}`)))
    return -1
  const type = nounSense({ tree, words, onTrade }, told)?.type
  const isBurden = type === 'sanction'
  const isTalks = type !== undefined && family(type) === 'talks'
  const isLaid = isBurden && words.imposing.has(lemma)
  if (/^(?:obj|nsubj:pass)$/u.test(relation) && (words.carriers.has(lemma) || isLaid)) return governor
  // 'the tariffs will go up'
  if (relation === 'nsubj' && isBurden && words.climbing.has(lemma)) return governor
  // 'took part in talks', 'were locked in talks', 'entered into talks'
  const part = tree.children(governor).find((c) => tree.relation(c) === 'obj')
  const engages = words.acts.engaging.has(part === undefined ? lemma : `${lemma} ${tree.lemma(part)}`)
  if (relation === 'obl' && engages && /^in(?:to)?$/u.test(prepositionOf(tree, noun)) && isTalks) return governor
  const isNew = tree.children(noun).some((c) => /^an?$/u.test(tree.lower(c)))
  if (/^(?:obj|nsubj:pass)$/u.test(relation) && isNew && words.newCarriers.has(lemma)) return governor
  if (relation === 'nsubj' && unfolds({ tree, words }, governor)) return governor
  if (relation === 'nsubj' && isBreaking({ tree, words }, noun)) return governor
  // 'agreements reached by Lind': a parser may take 'reached' for what they did.
  if (
    relation === 'nsubj' &&
    words.carriers.has(lemma) &&
    !tree.children(governor).some((c) => tree.relation(c) === 'obj')
  )
    return governor
  // 'the strike killed 12 on Tuesday'
  if (relation === 'nsubj' && words.verbs.get(lemma)?.some((s) => s.type === 'attack')) return governor
  // 'A summit is planned for Friday', 'a truce is set to begin on Sunday'
  if (/^nsubj/u.test(relation) && words.status.planned.has(lemma)) {
    const begin = tree.children(governor).find((c) => tree.relation(c) === 'xcomp')
    if (begin === undefined) return relation === 'nsubj:pass' ? governor : -1
    if (words.unfolding.has(tree.lemma(begin)) || words.carriers.has(tree.lemma(begin))) return begin
  }
  const ended = /^(?:cancelled|postponed)$/u.test(statusOf(tree, noun, words.status) ?? '')
  return ended && /^(?:obj|nsubj|nsubj:pass|advcl|ccomp)$/u.test(relation) ? governor : -1
}

/** 'began', 'took effect', 'kicked in' */
export const unfolds = ({ tree, words }: Pick<ActReading, 'tree' | 'words'>, verb: number): boolean =>
  words.unfolding.has(tree.lemma(verb)) ||
  tree
    .children(verb)
    .some(
      (c) =>
        c > verb &&
        words.unfolding.has(`${tree.lemma(verb)} ${tree.lemma(c)}`) &&
        /^(?:obj|obl|compound:prt|advmod)$/u.test(tree.relation(c)),
    )
