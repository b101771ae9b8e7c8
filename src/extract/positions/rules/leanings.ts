import { argumentsOf } from '../../trees/arguments.ts'
import { phraseOf, prepositionOf } from '../../trees/tree.ts'
import { circumstancesOf } from '../circumstances/circumstances.ts'
import { holderAt } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { phraseAt } from '../targets/complements.ts'

/** Where somebody stands by a preposition: "is against the plan", "was for the truce", "voted in favour of the bill". */
export function leaningAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words } = reading
  const favour = favoured(reading, token)
  const leaning = favour >= 0 ? 'supports' : words.leanings.get(prepositionOf(tree, token))
  if (!leaning || !/^(?:NOUN|PROPN|PRON|DET)$/u.test(tree.upos(token))) return []
  const below = tree.children(token)
  const copular = below.some((c) => tree.relation(c) === 'cop')
  const above = tree.head(token)
  const speaks = favour >= 0 && above >= 0 && words.grammar.pleading.has(tree.lemma(above))
  if (!copular && !speaks) return []
  const carrier = copular ? token : above
  const around = circumstancesOf(tree, carrier, words.modality)
  if (!around.real || around.obliged || around.able || around.would) return []
  const subject = copular ? (below.find((c) => tree.relation(c) === 'nsubj') ?? -1) : argumentsOf(tree, above).subject
  const holder = subject < 0 ? null : holderAt(reading, subject)
  if (!holder) return []
  const head = favour >= 0 ? favour : token
  // Who is behind an attack has done it.
  if (prepositionOf(tree, token) === 'behind' && !words.deals.has(tree.lemma(head))) return []
  // Of a predicate all hangs on it, its subject too.
  const leaned = tree.children(head).findLast((c) => tree.relation(c) === 'case' && c < head)!
  const complement = phraseAt(tree, head, { from: leaned + 1, to: phraseOf(tree, head).to })
  return standsOf(reading, {
    // 'is not against the plan'
    stance: !around.negated ? leaning : leaning === 'rejects' ? 'open' : 'rejects',
    holder,
    complement,
    on: 'matters',
    word: token,
    trigger: carrier,
    act: !copular && words.grammar.voting.has(tree.lemma(above)) && around.done,
    rule: 'leaning',
    hedged: around.conditional,
  })
}

/** The plan of 'in favour of the plan', at 'favour'; -1 elsewhere. */
function favoured({ tree, words }: PositionReading, token: number): number {
  if (!words.grammar.favours.has(tree.lemma(token)) || prepositionOf(tree, token) !== 'in') return -1
  return tree.children(token).find((c) => tree.relation(c) === 'nmod' && prepositionOf(tree, c) === 'of') ?? -1
}
