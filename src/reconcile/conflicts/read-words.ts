import type { Wording } from '../../languages/wordings.ts'
import type { Sentence } from './sentence.ts'

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

/** What a piece is whatever stands around it; a story has few words, told often. */
interface Known {
  readonly word: string
  readonly stem: string
  readonly kind: Exclude<Word['kind'], 'name'>
}

const known = new WeakMap<Wording, Map<string, Known>>()

/** The words and signs of a sentence, in order. */
export const readWords = ({ page: { report, wording }, start, end }: Sentence): Word[] =>
  wordsIn(report.text.slice(start, end), wording, start)

/** The same of any words, which begin at `start`. */
export function wordsIn(text: string, wording: Wording, start = 0): Word[] {
  const found: Word[] = []
  const table = known.get(wording) ?? new Map<string, Known>()
  known.set(wording, table)
  for (const match of text.matchAll(pieces)) {
    const piece = match[0]
    const at = start + match.index
    let read = table.get(piece)
    if (!read) {
      read = readPiece(piece, wording)
      if (table.size < MOST) table.set(piece, read)
    }
    const { word, stem } = read
    const kind = read.kind === 'word' && found.length > 0 && /^\p{Lu}/u.test(piece) ? 'name' : read.kind
    found.push({ word, stem, kind, start: at, end: at + piece.length })
  }
  return found
}

/** Pieces that are remembered; a server reads many stories. */
const MOST = 200_000

function readPiece(piece: string, wording: Wording): Known {
  const lower = piece.toLowerCase().replaceAll('’', "'")
  const word = /^[\x20-\x7e]*$/u.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '')
  const kind = kindOf(piece, word, wording)
  return { word, kind, stem: kind === 'word' ? wording.stem(word) : kind === 'number' ? `#${word}` : '' }
}

function kindOf(piece: string, word: string, { numbers, negations, functionWords }: Wording): Known['kind'] {
  if (/^\p{N}/u.test(piece)) return 'number'
  if (!/^\p{L}/u.test(piece)) return 'sign'
  if (word.split('-').every((part) => numbers.has(part))) return 'number'
  if (negations.has(word) || word.endsWith("n't")) return 'negation'
  return functionWords.has(word.replace(/'s$/u, '')) ? 'function' : 'word'
}
