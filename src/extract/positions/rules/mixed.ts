import type { PositionReading } from '../position-reading.ts'

/**
 * Whether a verdict blames with the same breath that it praises: 'a step, taken in the wrong order', "a welcome move that comes too late".
 * 'token' is the word of praise.
 */
export function isMixed(reading: PositionReading, token: number): boolean {
  const { tree, words } = reading
  const to = endOf(reading, token)
  for (let i = token + 1; i < to; i++) {
    // What goes on with somebody else's doing is no verdict: 'a good deal, and he came too late'.
    if (/^nsubj/u.test(tree.relation(i)) && tree.head(tree.head(i)) !== token) return false
    if (/^nsubj/u.test(tree.relation(i)) && !/^(?:that|which)$/u.test(tree.lower(i))) return false
    const word = tree.lower(i)
    if (words.grammar.wrongly.has(word) && words.grammar.bearings.has(tree.lemma(i + 1))) return i + 1 < to
    if (words.settings.has(word)) return false
    // 'comes too late', but not 'needed for too many people'
    if (word === 'too' && i + 1 < to && /^AD[JV]$/u.test(tree.upos(i + 1)) && (i + 2 === to || /^(?:PUNCT|CCONJ|ADP)$/u.test(tree.upos(i + 2)))) return true // biome-ignore format: one line
    if (word === 'but') return isBlame(reading, i + 1, to)
  }
  return false
}

/** 'not enough', 'too little', 'a risky one' */
function isBlame({ tree, words }: PositionReading, from: number, to: number): boolean {
  if (from >= to || to > from + 6) return false
  for (let i = from; i < to; i++) if (/^(?:VERB|AUX)$/u.test(tree.upos(i)) && tree.xpos(i) !== 'VBN') return false
  if (words.modality.negations.has(tree.lower(from)) || tree.lower(from) === 'too') return true
  for (let i = from; i < to; i++) {
    if (words.grammar.wrongly.has(tree.lower(i))) return true
    if (/^(?:doubts|rejects)$/u.test(words.verdicts.get(tree.lower(i)) ?? '')) return true
  }
  return false
}

/** Behind what the same speaker says of it in the sentence, without signs. */
function endOf({ tree, said }: PositionReading, token: number): number {
  const { start, end } = tree.analysis
  const piece = said.pieceAt({ start: start[token]!, end: end[token]! })
  let to = token + 1
  while (to < tree.last[token]! && to < token + 14 && !/^["“”;]$/u.test(tree.lower(to)) && !(piece && start[to]! >= piece.end)) to++ // biome-ignore format: one line
  while (to > token + 1 && tree.upos(to - 1) === 'PUNCT') to--
  return to
}
