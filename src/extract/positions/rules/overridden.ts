import { phraseOf, prepositionOf } from '../../trees/tree.ts'
import { circumstancesOf } from '../holders/circumstances.ts'
import { holderOfNoun } from '../holders/holder-of-noun.ts'
import type { Reading } from '../reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import type { Complement } from '../targets/complements.ts'

/** Against whose will something was done: "passed the budget over Green objections", "signed the truce despite opposition from the union". */
export function overriddenAt(reading: Reading, token: number): Stand[] {
  const { tree, words } = reading
  const stance = tree.upos(token) === 'NOUN' ? words.objections.get(tree.lemma(token)) : undefined
  const preposition = stance ? prepositionOf(tree, token) : ''
  if (!stance || !/^(?:over|despite|against)$/u.test(preposition)) return []
  // 'despite opposition to the plan' tells what was opposed.
  const below = tree.children(token)
  if (below.some((c) => c > token && /^(?:to|about|over|on|that)$/u.test(prepositionOf(tree, c)))) return []
  // A parser may hang the objection on what was passed.
  const above = tree.head(token)
  const verb = above >= 0 && tree.relation(token) === 'nmod' ? tree.head(above) : above
  if (verb < 0 || tree.upos(verb) !== 'VERB' || words.carriers.has(tree.lemma(verb))) return []
  const around = circumstancesOf(tree, verb, words.modality)
  if (!around.real || around.negated || around.able || around.conditional || around.obliged) return []
  const passive = tree.children(verb).find((c) => tree.relation(c) === 'nsubj:pass')
  const matter = passive ?? tree.children(verb).find((c) => tree.relation(c) === 'obj')
  const holder = matter === undefined ? null : holderOfNoun(reading, token, -1)
  if (matter === undefined || !holder || holder.ids.length === 0) return []
  const { from, to } = phraseOf(tree, matter)
  const until = below.find((c) => tree.relation(c) === 'case') ?? token
  const complement: Complement = {
    head: matter,
    clause: false,
    bare: false,
    asked: -1,
    from,
    to: matter < until ? Math.min(to, until) : to,
  }
  return standsOf(reading, { stance, holder, complement, on: 'matters', word: token, rule: 'noun' })
}
