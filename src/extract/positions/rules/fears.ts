import { circumstancesOf } from '../circumstances/circumstances.ts'
import { carrierOf, holderOfNoun } from '../holders/holder-of-noun.ts'
import { holderAt, subjectOf } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { clauseStretch } from '../targets/clause-stretch.ts'
import { phraseAt } from '../targets/complements.ts'

/**
 * Where somebody stands by what he fears of a plan or term, or does not believe of it: "fears that the deal will hurt farms", "voiced concern
 * that the bill is too vague", "does not think the truce will last", "complained that the plan leaves them out"; or by his trust in it: "confident that the deal will hold".
 */
export function fearAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words } = reading
  const lemma = tree.lemma(token)
  const complains = words.complaints.has(lemma)
  const warns = words.warnings.has(lemma)
  const believes = words.beliefs.has(lemma)
  const trusts = words.trusts.has(lemma)
  if (!warns && !believes && !trusts && !complains && !words.dreads.has(lemma)) return []
  const noun = tree.upos(token) === 'NOUN'
  const carrier = noun ? carrierOf(reading, token) : token
  const clause = tree.children(token).find((c) => c > token && /^(?:ccomp|acl)$/u.test(tree.relation(c)))
  const matter =
    clause === undefined
      ? -1
      : trusts
        ? trusted(reading, clause)
        : dreaded(reading, clause, { warns, believes, complains })
  if (carrier < 0 || matter < 0) return []
  const around = circumstancesOf(tree, carrier, words.modality)
  if (!around.real || around.negated !== believes || around.obliged || around.able || around.would) return []
  const subject = subjectOf(tree, carrier)
  const holder = noun ? holderOfNoun(reading, token, matter) : subject < 0 ? null : holderAt(reading, subject)
  if (!holder || holder.dropped) return []
  const complement = phraseAt(tree, matter)
  return standsOf(reading, {
    stance: trusts ? 'supports' : 'doubts',
    holder,
    complement: { ...complement, to: Math.max(complement.to, clauseStretch(tree, clause!).to) },
    on: words.measures.has(tree.lemma(matter)) ? 'matters' : 'told',
    word: token,
    rule: 'verdict',
  })
}

/** What a clause of trust is about: its subject, where something good or its own coming about is told of it; else -1. */
function trusted({ tree, words }: PositionReading, clause: number): number {
  const below = tree.children(clause)
  const subject = below.find((c) => /^nsubj/u.test(tree.relation(c)) && c < clause)
  const will = below.some((c) => /^(?:will|would|'ll|can)$/u.test(tree.lower(c)) && tree.relation(c).startsWith('aux'))
  if (subject === undefined || !will || below.some((c) => words.modality.negations.has(tree.lower(c)) && c < clause))
    return -1
  const lemma = tree.lemma(clause)
  if (tree.upos(clause) !== 'VERB' || words.failing.has(lemma) || words.effects.get(lemma) === 'doubts') return -1
  return words.verbs.get(lemma)?.some((s) => s.stance === 'rejects') ? -1 : subject
}

/** What a clause of fear is about: its subject, where it does harm or is no good; -1 where its end is feared, or that it may not come. */
function dreaded(
  { tree, words }: PositionReading,
  clause: number,
  { warns, believes, complains }: { readonly warns: boolean; readonly believes: boolean; readonly complains: boolean },
): number {
  const below = tree.children(clause)
  const subject = below.find((c) => tree.relation(c) === 'nsubj' && c < clause)
  // 'complained that the plan does nothing for them', whatever it is that it does or lacks
  if (complains && subject !== undefined && tree.upos(clause) === 'VERB' && !words.failing.has(tree.lemma(clause)))
    return subject
  if (subject === undefined || below.some((c) => words.modality.negations.has(tree.lower(c)) && c < clause)) return -1
  // 'does not think that the deal is bad', 'will hurt farms'
  const bad = /^(?:doubts|rejects)$/u.test(words.verdicts.get(tree.lower(clause)) ?? words.effects.get(tree.lemma(clause)) ?? '') // biome-ignore format: one line
  if (believes && bad) return -1
  if (tree.upos(clause) !== 'VERB') return warns && words.verdicts.get(tree.lower(clause)) !== 'doubts' ? -1 : subject
  if (words.failing.has(tree.lemma(clause))) return -1
  return warns && words.effects.get(tree.lemma(clause)) !== 'doubts' ? -1 : subject
}
