import { circumstancesOf } from '../circumstances/circumstances.ts'
import { holderAt, subjectOf } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import type { Stand } from '../stand.ts'
import { isInfinitive } from '../targets/clause-stretch.ts'
import { clauseAt } from '../targets/complements.ts'

/**
 * Who does not believe that what a term promises will come about, in whatever words he tells it: "does not believe that anybody will be home by
 * summer" of a term that lets families return, "is not convinced that the gates will open".
 */
export function unbelievedAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words, targets } = reading
  const { expecting, doubting } = words.promised
  const lemma = tree.lemma(token)
  const doubts = doubting.has(lemma) && tree.upos(token) !== 'NOUN'
  const denied = expecting.has(lemma) || (words.trusts.has(tree.lower(token)) && tree.upos(token) !== 'NOUN')
  if (!doubts && !denied) return []
  const clause = tree.children(token).find((c) => c > token && /^(?:ccomp|xcomp)$/u.test(tree.relation(c)))
  if (clause === undefined || !isToCome(reading, clause)) return []
  const around = circumstancesOf(tree, token, words.modality)
  if (!around.real || around.obliged || around.able || around.would || around.negated === doubts) return []
  const own = tree.children(token).find((c) => tree.relation(c) === 'nsubj:pass')
  const subject = own ?? subjectOf(tree, token)
  const holder = subject < 0 ? null : holderAt(reading, subject)
  const target = holder && targets.promised(tree, clause)
  if (!holder || !target) return []
  const { ids: holders, by, from: holderFrom } = holder
  const complement = clauseAt(tree, clause)
  return [
    { stance: 'doubts', holders, by, target, complement, trigger: token, holderAt: holderFrom, act: false, rule: 'verdict', hedged: false }, // biome-ignore format: one line
  ]
}

/** Whether a clause tells what is to come, and denies nothing: 'that they will return', 'them to return'. */
function isToCome({ tree, words }: PositionReading, clause: number): boolean {
  const before = tree.children(clause).filter((c) => c < clause)
  const denies = (c: number) => words.modality.negations.has(tree.lower(c)) || /^(?:nobody|none)$/u.test(tree.lower(c))
  if (before.some((c) => denies(c) || tree.children(c).some((d) => d < c && denies(d)))) return false
  const will = before.some(
    (c) => tree.relation(c) === 'aux' && /^(?:will|would|'ll|'d|can|could)$/u.test(tree.lower(c)),
  )
  return will || isInfinitive(tree, clause)
}
