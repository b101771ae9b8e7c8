import { circumstancesOf } from '../circumstances/circumstances.ts'
import type { PositionReading } from '../position-reading.ts'
import type { Stand } from '../stand.ts'
import { clauseStretch, isInfinitive } from '../targets/clause-stretch.ts'
import { clauseAt } from '../targets/complements.ts'
import { askedOfOthers } from './duties.ts'

/** What somebody asks for in his own words by telling others to do it: “Lift the siege,” “Let the trains run before the water flows.” */
export function imperativeAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words, said, targets } = reading
  if (tree.upos(token) !== 'VERB' || !/^(?:VB|VBP)$/u.test(tree.xpos(token))) return []
  if (!/^(?:root|ccomp|parataxis)$/u.test(tree.relation(token)) || isInfinitive(tree, token)) return []
  if (words.modality.undemanding.has(tree.lemma(token)) || !isFirst(reading, token)) return []
  const { start, end } = tree.analysis
  const span = { start: start[token]!, end: end[token]! }
  const speaker = said.speakerAt(span.start)
  const within = said.at(span)
  if (!speaker || within?.inCue || within?.attribution.form !== 'direct') return []
  const around = circumstancesOf(tree, token, words.modality)
  if (!around.real) return []
  const letting = words.grammar.letting.has(tree.lemma(token))
  const below = tree.children(token)
  const done = letting
    ? below.find((c) => c > token && /^(?:xcomp|ccomp|conj)$/u.test(tree.relation(c)) && tree.xpos(c) === 'VB')
    : token
  if (done === undefined || below.some((c) => c === token + 1 && /^(?:us|me|'s|’s)$/u.test(tree.lower(c)))) return []
  const { to } = clauseStretch(tree, token)
  const complement = clauseAt(tree, done, { from: token, to })
  const bound = below.some((c) => /^(?:obj|obl)$/u.test(tree.relation(c)) && words.matters.has(tree.lemma(c)))
  if (!letting && !bound && !targets.of(tree, complement, 'matters', token).some((t) => t.by === 'term')) return []
  return askedOfOthers(reading, { token, speaker, complement, negated: around.negated })
}

/** Whether a verb stands first in its sentence, but for signs, 'please' and a 'do not'. */
export function isFirst({ tree, words }: PositionReading, token: number): boolean {
  for (let i = token - 1; i >= tree.first[token]!; i--)
    if (tree.upos(i) !== 'PUNCT' && !words.grammar.polite.has(tree.lower(i)) && !/^(?:do|not|n't|never|so|and|but)$/u.test(tree.lower(i))) return false // biome-ignore format: one line
  return true
}
