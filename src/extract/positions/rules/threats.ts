import { argumentsOf } from '../../trees/arguments.ts'
import type { Tree } from '../../trees/tree.ts'
import { circumstancesOf } from '../circumstances/circumstances.ts'
import { holderAt } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { clauseStretch } from '../targets/clause-stretch.ts'
import { clauseAt } from '../targets/complements.ts'
import { innerStance, stanceLemma } from './inner-stance.ts'

/** What somebody asks for by telling what he will do without it: "threatened to impose sanctions unless Karsa signs the truce", "vowed to veto it if". */
export function threatAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words } = reading
  if (tree.upos(token) !== 'VERB' || !words.announcing.has(stanceLemma(reading, token))) return []
  const around = circumstancesOf(tree, token, words.modality)
  if (!around.real || around.negated || around.obliged || around.able || around.conditional) return []
  const clause = wayOut(tree, token)
  const { subject, passive } = argumentsOf(tree, token)
  const holder = passive || subject < 0 ? null : holderAt(reading, subject)
  if (clause < 0 || !holder) return []
  const stretch = clauseStretch(tree, clause)
  const complement = clauseAt(tree, clause, { from: clause, to: stretch.to })
  // Not yet: 'if it does not agree to the truce' asks for the truce.
  const inner = innerStance(reading, complement, false)
  return standsOf(reading, {
    stance: 'demands',
    holder,
    complement,
    ...(inner ? { inner: inner.complements } : {}),
    on: 'anything',
    word: token,
    rule: 'threat',
  })
}

/** The clause of 'unless it signs' or 'if it does not sign' beside what is threatened; -1 where there is none. */
function wayOut(tree: Tree, token: number): number {
  const inner = tree.children(token).filter((c) => /^(?:xcomp|advcl|ccomp|obl|obj)$/u.test(tree.relation(c)))
  for (const clause of [...inner, ...inner.flatMap((c) => tree.children(c))]) {
    if (tree.relation(clause) !== 'advcl' || tree.upos(clause) !== 'VERB') continue
    const words = tree.children(clause).filter((c) => c < clause).map((c) => tree.lower(c)) // biome-ignore format: one line
    if (!words.some((w) => /^(?:if|unless)$/u.test(w))) continue
    if (words.includes('unless') !== words.some((w) => /^(?:not|n't|never)$/u.test(w))) return clause
  }
  return -1
}
