import { argumentsOf } from '../../trees/arguments.ts'
import { prepositionOf } from '../../trees/tree.ts'
import { circumstancesOf } from '../holders/circumstances.ts'
import { holderAt } from '../holders/holders.ts'
import type { Reading } from '../reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { clauseStretch, isInfinitive } from '../targets/clause-stretch.ts'
import type { Complement } from '../targets/complements.ts'
import { askedOf, innerStance } from './inner-stance.ts'

/** What somebody asks of others who feel it: "Lind faces calls from Karsa to lift the tariffs", "is under pressure from the union to sign". */
export function pressedAt(reading: Reading, token: number): Stand[] {
  const { tree, words } = reading
  const verb = tree.head(token)
  const asks = words.nouns.get(tree.lemma(token))?.some((s) => s.stance === 'demands')
  if (!asks || tree.upos(token) !== 'NOUN') return []
  const under = prepositionOf(tree, token) === 'under'
  const copular = under && tree.children(token).some((c) => tree.relation(c) === 'cop')
  const met = verb >= 0 && (under || (tree.relation(token) === 'obj' && words.receiving.has(tree.lemma(verb))))
  const carrier = met ? verb : token
  const around = circumstancesOf(tree, carrier, words.modality)
  if (!around.real || around.negated || around.obliged || around.able || around.would) return []
  const beside = [...tree.children(token), ...(met ? tree.children(verb) : [])].filter((c) => c > token)
  // 'despite pressure from Karsa to sign' tells it alone; 'a call from Karsa to discuss it' is one by telephone.
  if (tree.xpos(token) === 'NN' && !words.grammar.pressure.has(tree.lemma(token)) && (words.grammar.phoning.has(tree.lemma(token)) || (!copular && !met))) return [] // biome-ignore format: one line
  const from = beside.find((c) => /^(?:nmod|obl)$/u.test(tree.relation(c)) && /^(?:from|by)$/u.test(prepositionOf(tree, c))) // biome-ignore format: one line
  const clause = [...beside, ...(from === undefined ? [] : tree.children(from))].find((c) => c > token && /^(?:acl|advcl|xcomp)$/u.test(tree.relation(c)) && isInfinitive(tree, c)) // biome-ignore format: one line
  const holder = from === undefined ? null : holderAt(reading, from)
  if (!holder || clause === undefined) return []
  const { subject, object, passive } = argumentsOf(tree, carrier)
  const asked = passive && subject < 0 ? object : subject
  const complement: Complement = { head: clause, clause: true, bare: false, asked: -1, from: clause, to: clauseStretch(tree, clause).to } // biome-ignore format: one line
  if (asked >= 0 && holder.ids.some((id) => reading.participants.of(tree, asked).includes(id))) return []
  // 'pressure to accept the plan' is on the plan.
  const inner = innerStance(reading, complement, true)
  const stance = inner ? askedOf(inner.stance) : 'demands'
  if (!stance) return []
  return standsOf(reading, {
    stance,
    holder,
    complement,
    ...(inner ? { inner: inner.complements } : {}),
    on: 'matters',
    word: token,
    rule: 'noun',
  })
}
