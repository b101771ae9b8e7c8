import { argumentsOf } from '../events/arguments.ts'
import { type Complement, clauseStretch } from './complements.ts'
import { holderAt } from './holders.ts'
import type { Reading } from './reading.ts'
import type { Stand } from './stand.ts'

/**
 * What somebody has not made up his mind on: "is considering whether to send the ships", "it is unclear whether Lorvia will sign",
 * "has not decided if it accepts".
 */
export function undecidedAt(reading: Reading, token: number): Stand[] {
  const { tree, words, targets } = reading
  const mark = tree.children(token).find((c) => tree.relation(c) === 'mark' && /^(?:whether|if)$/u.test(tree.lower(c)))
  const above = tree.head(token)
  if (mark === undefined || above < 0 || !/^(?:ccomp|csubj|xcomp|advcl)$/u.test(tree.relation(token))) return []
  const lemma = tree.lemma(above)
  if (!words.undecided.has(lemma)) return []
  const beside = tree.children(above)
  const settled = beside.some((c) => /^(?:not|n't|never|yet)$/u.test(tree.lower(c)))
  if (lemma === 'decide' && !settled && !beside.some((c) => tree.xpos(c) === 'TO' || tree.xpos(c) === 'MD')) return []
  if (tree.lower(mark) === 'if' && lemma !== 'decide') return []
  const own = tree.children(token).find((c) => /^nsubj/u.test(tree.relation(c)))
  const mind = argumentsOf(tree, above).subject
  // 'Lorvia weighs whether Karsa is right' tells nothing of Karsa; 'it is unclear whether Karsa will sign' does.
  const impersonal = mind < 0 || /^(?:it|there)$/u.test(tree.lower(mind))
  const subject = impersonal ? (own ?? -1) : own === undefined ? mind : -1
  const holder = subject < 0 ? null : holderAt(reading, subject, false)
  if (!holder) return []
  const stretch = clauseStretch(tree, token)
  const complement: Complement = { head: token, clause: true, bare: false, asked: -1, ...stretch, from: token }
  return targets.of(tree, complement, 'matters', token).map(
    (target): Stand => ({
      stance: 'undecided',
      holders: holder.ids,
      by: holder.by,
      target,
      complement,
      trigger: above < token ? above : token,
      holderAt: -1,
      act: false,
      rule: 'undecided',
      hedged: false,
    }),
  )
}
