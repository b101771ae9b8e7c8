import type { PositionReading } from '../position-reading.ts'

/**
 * Whether a word stands in what another is quoted as saying inside a speaker's own words: 'I' of “And she said, ‘I like that’”, which is not
 * who tells of it. What he says he said himself is his: “I said, ‘I like that’”.
 */
export function isAnothers({ tree, said }: PositionReading, token: number): boolean {
  const { text, start, end } = tree.analysis
  const piece = said.pieceAt({ start: start[token]!, end: end[token]! })
  if (!piece) return false
  const before = text.slice(piece.start, start[token])
  // The last single mark that opens, with no mark that closes behind it; an apostrophe stands between letters.
  const opened = Math.max(before.lastIndexOf(' ‘'), before.lastIndexOf(" '"))
  if (opened < 0 || /[.,!?](?:’|')(?:\s|$)/u.test(before.slice(opened + 2))) return false
  const lead = before.slice(0, opened).match(/(?<=^|[\s“"‘])(\p{L}+)(?:\s+\p{L}+){0,2}[,:]$/u)
  return (
    lead !== null &&
    !/^(?:i|we)$/iu.test(lead[1]!) &&
    !/(?:^|\s)(?:I|we)\s(?:\p{L}+\s){0,2}\p{L}+[,:]$/u.test(before.slice(0, opened))
  )
}
