import type { Segments } from '../analyze/analysis.ts'

const hyphen = /^[-‑]$/
const ends = /[\p{L}\p{M}\p{N}]$/u
const begins = /^[\p{L}\p{N}]/u
const currency = /^[$€£¥₹]$/
const clitic = /^n['’]t$/i

/** Segments whose tokens hold those of finer ones: token i of the finer lies in token `tokenOf[i]`. */
export interface Joined extends Segments {
  readonly tokenOf: Uint32Array
}

/**
 * Puts together again what treebanks cut: the rules read '14-point', '$3.5', '40%' and 'cannot' as words. Answers with the new
 * segments; every old token lies in one new token, and sentences and paragraphs stay as they are.
 */
export function joined(segments: Segments): Joined {
  const { text, sentences } = segments
  const word = (i: number) => text.slice(segments.start[i], segments.end[i])
  const touches = (i: number) => segments.start[i] === segments.end[i - 1]
  const goesOn = (i: number): boolean => {
    if (!touches(i)) return false
    const before = word(i - 1)
    const here = word(i)
    if (hyphen.test(here))
      return ends.test(before) && i + 1 < segments.start.length && touches(i + 1) && begins.test(word(i + 1))
    if (hyphen.test(before)) return begins.test(here) && i > 1 && touches(i - 1) && ends.test(word(i - 2))
    if (currency.test(before)) return /^\p{N}/u.test(here)
    if (here === '%') return /\p{N}$/u.test(before)
    return /\p{L}$/u.test(before) && /^\p{L}/u.test(here) && !clitic.test(here)
  }
  const start: number[] = []
  const end: number[] = []
  const newSentences: number[] = []
  const tokenOf = new Uint32Array(segments.start.length)
  for (let s = 0; s + 1 < sentences.length; s++) {
    newSentences.push(start.length)
    for (let i = sentences[s]!; i < sentences[s + 1]!; i++) {
      if (i > sentences[s]! && goesOn(i)) end[end.length - 1] = segments.end[i]!
      else {
        start.push(segments.start[i]!)
        end.push(segments.end[i]!)
      }
      tokenOf[i] = start.length - 1
    }
  }
  newSentences.push(start.length)
  return {
    text,
    language: segments.language,
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    sentences: Uint32Array.from(newSentences),
    paragraphs: segments.paragraphs,
    tokenOf,
  }
}
