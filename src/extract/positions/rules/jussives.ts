import { circumstancesOf } from '../circumstances/circumstances.ts'
import { speaking } from '../holders/holders.ts'
import type { PositionReading } from '../position-reading.ts'
import { type Stand, standsOf } from '../stand.ts'
import { type Complement, clauseAt } from '../targets/complements.ts'
import { freeWords } from '../targets/free-words.ts'
import { isFirst } from './imperatives.ts'

/**
 * What a speaker proposes by 'let', where it is no leave that is asked for but something that both are to do: “Let both sides free their
 * prisoners,” “Let the trains and the water run on the same day.”
 */
export function jussiveAt(reading: PositionReading, token: number): Stand[] {
  const { tree, words, said } = reading
  if (!words.grammar.letting.has(tree.lower(token)) || !isFirst(reading, token)) return []
  if (!/^(?:root|ccomp|parataxis)$/u.test(tree.relation(token))) return []
  const { start, end, text } = tree.analysis
  const span = { start: start[token]!, end: end[token]! }
  const speaker = said.speakerAt(span.start)
  const within = said.at(span)
  if (!speaker || within?.inCue || within?.attribution.form !== 'direct') return []
  const around = circumstancesOf(tree, token, words.modality)
  const done = tree.children(token).find((c) => c > token && /^(?:xcomp|ccomp|conj)$/u.test(tree.relation(c)) && /^VBP?$/u.test(tree.xpos(c))) // biome-ignore format: one line
  if (!around.real || around.negated || done === undefined) return []
  if (words.modality.undemanding.has(tree.lemma(done)) || words.grammar.talking.has(tree.lemma(done))) return []
  // 'Let’s work together' asks nothing of others.
  if (/^(?:us|'s)$/u.test(tree.lower(token + 1))) return []
  const to = endOf(reading, token)
  const complement = clauseAt(tree, done, { from: token + 1, to })
  if (!isOfBoth(reading, token + 1, done) && !isAtOnce(reading, token, to)) return []
  if (!isBound(reading, complement)) return []
  return standsOf(reading, {
    stance: 'proposes',
    holder: speaking(speaker),
    complement,
    otherwise: freeWords(text.slice(start[token + 1], end[to - 1]), words),
    on: 'told',
    word: token,
    rule: 'duty',
  })
}

/** Behind what is to be done: without '…, if she likes' and what is not said by the speaker. */
function endOf({ tree, said }: PositionReading, token: number): number {
  const { start, end } = tree.analysis
  const until = said.pieceAt({ start: start[token]!, end: end[token]! })?.end ?? Number.POSITIVE_INFINITY
  let to = token + 1
  while (to < tree.last[token]! && start[to]! < until && !/^(?:if|because|but|;|—|–|--)$/u.test(tree.lower(to))) to++
  while (to > token + 1 && /^(?:PUNCT|CCONJ)$/u.test(tree.upos(to - 1))) to--
  return to
}

/** 'both sides', 'each side' */
function isOfBoth({ tree, words }: PositionReading, from: number, done: number): boolean {
  const side = (i: number) => words.sides.has(tree.lemma(i)) && /^(?:both|each|either|all|every)$/u.test(tree.lower(i - 1)) // biome-ignore format: one line
  for (let i = from; i < done; i++) if (side(i)) return true
  return false
}

/** 'together', 'on the same day' */
function isAtOnce({ tree, words }: PositionReading, from: number, to: number): boolean {
  const { jointly, same } = words.grammar
  for (let i = from; i < to; i++) {
    if (jointly.has(tree.lower(i))) return true
    const time = words.modality.moments.has(tree.lemma(i + 1)) || words.spans.has(tree.lemma(i + 1))
    if (same.has(tree.lower(i)) && time && i + 1 < to) return true
  }
  return false
}

/** Whether its words name a thing that is bargained for. */
function isBound({ tree, words }: PositionReading, { from, to }: Complement): boolean {
  for (let i = from; i < to; i++)
    if (tree.upos(i) === 'NOUN' && (words.matters.has(tree.lemma(i)) || words.holdings.has(tree.lemma(i)))) return true
  return false
}
