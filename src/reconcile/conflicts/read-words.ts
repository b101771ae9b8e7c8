import type { Telling } from './telling.ts'

/** A word of a sentence with its place in the report's text. */
export interface Word {
  /** In lower case, without accents. */
  readonly word: string
  /** Without its ending; words with content alone have one, and numbers. */
  readonly stem: string
  readonly kind: 'word' | 'name' | 'number' | 'function' | 'negation' | 'sign'
  readonly start: number
  readonly end: number
}

const pieces =
  /\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?|[\p{L}\p{M}]+(?:(?:['’.]|-(?=\p{L}))[\p{L}\p{M}]+)*|[$€£¥₽₴₹%]|["“”«»,;:()—–-]/gu

/** The words and signs of a sentence, in order. */
export function readWords({ page: { report, wording }, start, end }: Telling): Word[] {
  const text = report.text.slice(start, end)
  const found: Word[] = []
  for (const match of text.matchAll(pieces)) {
    const piece = match[0]
    const at = start + match.index
    const lower = piece.toLowerCase().replaceAll('’', "'")
    const word = /^[\x20-\x7e]*$/u.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '')
    const base = word.replace(/'s$/u, '')
    const kind = /^\p{N}/u.test(piece)
      ? 'number'
      : !/^\p{L}/u.test(piece)
        ? 'sign'
        : word.split('-').every((part) => wording.numbers.has(part))
          ? 'number'
          : wording.negations.has(word) || word.endsWith("n't")
            ? 'negation'
            : wording.functionWords.has(base)
              ? 'function'
              : /^\p{Lu}/u.test(piece) && found.length > 0
                ? 'name'
                : 'word'
    const stem = kind === 'word' || kind === 'name' ? wording.stem(word) : kind === 'number' ? `#${word}` : ''
    found.push({ word, stem, kind, start: at, end: at + piece.length })
  }
  return found
}
