import { circumstancesOf } from '../circumstances/circumstances.ts'
import { speaking } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { isInfinitive } from '../targets/clause-stretch.ts'
import { type Complement, clauseAt, phraseAt } from '../targets/complements.ts'

/**
 * What a speaker asks for by saying what peace or a deal takes: “a lasting peace will require both sides to make concessions”. What
 * 'the deal' requires is told of the deal.
 */
export function requirementAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words, said } = reading
  if (tree.upos(token) !== 'VERB' || !words.grammar.requiring.has(tree.lemma(token))) return []
  const below = tree.children(token)
  const subject = below.find((c) => /^(?:nsubj|csubj)$/u.test(tree.relation(c)))
  if (subject === undefined || !isOpen(reading, subject)) return []
  const { start } = tree.analysis
  const speaker = said.speakerAt(start[token]!)
  const around = circumstancesOf(tree, token, words.modality)
  if (!speaker || !around.real || around.negated || around.conditional || around.obliged) return []
  const object = below.find((c) => tree.relation(c) === 'obj' && c > token)
  if (object === undefined) return []
  const clause = [...below, ...tree.children(object)].find(
    (c) => c > object && /^(?:xcomp|advcl|ccomp|acl)$/u.test(tree.relation(c)) && isInfinitive(tree, c),
  )
  const complement: Complement =
    clause === undefined ? phraseAt(tree, object) : { ...clauseAt(tree, clause), asked: object }
  const holder = speaking(speaker)
  return standsOf(reading, {
    stance: 'demands',
    holder,
    complement,
    on: 'anything',
    word: token,
    rule: 'duty',
    hedged: around.would,
  })
}

/** 'any deal', 'a lasting peace', 'ending the war': what is not there yet. */
function isOpen({ tree, words }: PositionReading, subject: number): boolean {
  if (tree.relation(subject) === 'csubj') return true
  const below = tree.children(subject)
  if (below.some((c) => /^(?:the|this|that|these|those|its|their|his|her|our)$/u.test(tree.lower(c)))) return false
  return words.matters.has(tree.lemma(subject))
}
