import { argumentsOf } from '../../trees/arguments.ts'
import { phraseOf, prepositionOf } from '../../trees/tree.ts'
import { circumstancesOf } from '../circumstances/circumstances.ts'
import { holderAt } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { clauseStretch } from '../targets/clause-stretch.ts'
import { doneFor } from '../targets/complement-words.ts'
import type { Complement } from '../targets/complements.ts'
import { innerStance } from './inner-stance.ts'

/** Where somebody stands by what a plan, or who made it, gets from him: "the plan drew criticism from the union", "faces criticism from Karsa for the deal". */
export function receivedAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words } = reading
  const verb = tree.head(token)
  const stance = words.nouns.get(tree.lemma(token))?.find((s) => /^(?:supports|rejects|doubts)$/u.test(s.stance ?? ''))?.stance // biome-ignore format: one line
  // 'ran into opposition', 'was met with criticism', 'touched off protests'
  const particle = verb < 0 ? undefined : tree.children(verb).find((c) => tree.relation(c) === 'compound:prt')
  const bare = tree.relation(token) === 'obj'
  const small = bare ? (particle === undefined ? '' : tree.lower(particle)) : prepositionOf(tree, token)
  if (!stance || verb < 0 || !(bare || tree.relation(token) === 'obl')) return []
  if (!words.receiving.has(`${tree.lemma(verb)} ${small}`.trim())) return []
  const around = circumstancesOf(tree, verb, words.modality)
  if (!around.real || around.negated || around.obliged || around.able || around.would) return []
  const beside = [...tree.children(token), ...tree.children(verb)].filter((c) => c > token)
  const from = beside.find((c) => /^(?:nmod|obl)$/u.test(tree.relation(c)) && /^(?:from|by|among)$/u.test(prepositionOf(tree, c))) // biome-ignore format: one line
  const holder = from === undefined ? null : holderAt(reading, from)
  if (!holder) return []
  const behind = [...beside, ...tree.children(from!)]
  const named = behind.find((c) => c > token && /^(?:nmod|obl)$/u.test(tree.relation(c)) && /^(?:for|over|to|about)$/u.test(prepositionOf(tree, c))) // biome-ignore format: one line
  const done = [token, verb, from!].map((h) => doneFor(tree, h)).find((d) => d > from! && tree.xpos(d) === 'VBG')
  const { subject, object, passive } = argumentsOf(tree, verb)
  const matter = done ?? named ?? (passive && subject < 0 ? object : subject)
  if (matter < 0) return []
  const clause = matter === done
  const stretch = clause ? clauseStretch(tree, matter) : phraseOf(tree, matter)
  const { to } = phraseOf(tree, from!)
  const complement: Complement = {
    head: matter,
    clause,
    bare: clause,
    asked: -1,
    from: stretch.from,
    to: Math.max(stretch.to, to),
  }
  const inner = clause ? innerStance(reading, complement, false) : null
  // Criticism 'for rejecting the deal' may be of the deed or for the deal.
  if (inner && /^(?:rejects|doubts)$/u.test(inner.stance)) return []
  return standsOf(reading, {
    stance,
    holder,
    complement,
    // Its words go on to those from whom it comes.
    inner: inner ? inner.complements : [{ ...complement, ...stretch }],
    on: 'deeds',
    word: token,
    rule: 'noun',
  })
}
