import { caps, casing, casingOf } from './casing.ts'
import { isLetter, isUpper, plainCode, roll, seed } from './hash.ts'
import { rowOf } from './keyed-rows.ts'
import type { Lexicon } from './lexicon.ts'

/** How many places before the first word and after the last are there, all zero. */
export const margin = 2

/**
 * The words of one sentence as numbers, word i at place i + margin. One view is made and then filled again for each
 * sentence, so that tagging allocates nothing.
 */
export interface SentenceView {
  size: number
  casing: number
  /** Hash of the last word's form: '?' or '.' tell a question from a statement. */
  lastWord: number
  word: Int32Array
  suffixes: Int32Array[]
  prefixes: Int32Array[]
  capital: Uint8Array
  /** Hash of capitals, digits and marks, runs shortened. */
  shape: Int32Array
  row: Int32Array
  fine: Uint16Array
  coarse: Uint8Array
  /** Which labels the word takes in lower case and capitalised (see `Lexicon`), and its own capitals, in one number. */
  known: Int32Array
}

export const suffixCount = 5
export const prefixCount = 4

/** A view with room for sentences of `capacity` words; it grows when it must. */
export function sentenceView(capacity = 256): SentenceView {
  const ints = () => new Int32Array(capacity + 2 * margin)
  const bytes = () => new Uint8Array(capacity + 2 * margin)
  return {
    size: 0,
    casing: casing.usual,
    lastWord: 0,
    word: ints(),
    suffixes: Array.from({ length: suffixCount }, ints),
    prefixes: Array.from({ length: prefixCount }, ints),
    capital: bytes(),
    shape: ints(),
    row: ints(),
    fine: new Uint16Array(capacity + 2 * margin),
    coarse: bytes(),
    known: ints(),
  }
}

/** Fills a view with the words `from` to `to` (exclusive) of a text, word k being `text.slice(start[k], end[k])`. */
export function viewSentence(
  view: SentenceView,
  lexicon: Lexicon,
  text: string,
  start: Uint32Array,
  end: Uint32Array,
  from: number,
  to: number,
): void {
  const size = to - from
  if (size + 2 * margin > view.word.length) Object.assign(view, sentenceView(size * 2))
  view.size = size
  for (let i = 0; i < size; i++) viewWord(view, lexicon, text, start[from + i]!, end[from + i]!, i + margin)
  // What an earlier, longer sentence left behind must not be seen.
  for (let k = size + margin; k < size + 2 * margin; k++) clear(view, k)
  view.lastWord = size > 0 ? view.word[size - 1 + margin]! : 0
  view.casing = casingOfSentence(view)
}

function viewWord(v: SentenceView, lexicon: Lexicon, text: string, start: number, end: number, k: number): void {
  let hash = seed
  let shape = seed
  let last = 0
  let upper = 0
  let lower = 0
  let firstUpper = false
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const plain = plainCode(code)
    hash = roll(hash, plain)
    if (i - start < prefixCount) v.prefixes[i - start]![k] = hash
    let kind = code
    if (isUpper(code)) {
      kind = 88
      upper++
      if (i === start) firstUpper = true
    } else if (isLetter(code)) {
      kind = 120
      lower++
    } else if (plain === 48) kind = 48
    if (kind !== last) shape = roll(shape, kind)
    last = kind
  }
  for (let n = end - start; n < prefixCount; n++) v.prefixes[n]![k] = 0
  let suffix = seed
  for (let n = 0; n < suffixCount; n++) {
    const at = end - 1 - n
    if (at < start) v.suffixes[n]![k] = 0
    else {
      suffix = roll(suffix, plainCode(text.charCodeAt(at)))
      v.suffixes[n]![k] = suffix
    }
  }
  v.word[k] = hash
  v.capital[k] =
    upper === 0
      ? caps.none
      : lower === 0
        ? upper === 1
          ? caps.single
          : caps.all
        : firstUpper && upper === 1
          ? caps.initial
          : caps.mixed
  v.shape[k] = shape
  const row = rowOf(lexicon, hash)
  v.row[k] = row
  v.fine[k] = lexicon.fine[row]!
  v.coarse[k] = lexicon.coarse[row]!
  v.known[k] = lexicon.lowerClass[row]! | (lexicon.upperClass[row]! << 8) | (v.capital[k]! << 16)
}

/** Makes the word at place k one that no lexicon has: what is learnt then must serve for unknown words. */
export function forget(v: SentenceView, k: number): void {
  v.word[k] = 0
  v.row[k] = 0
  v.known[k] = v.capital[k]! << 16
}

function clear(v: SentenceView, k: number): void {
  v.word[k] = 0
  for (const hashes of v.suffixes) hashes[k] = 0
  for (const hashes of v.prefixes) hashes[k] = 0
  v.capital[k] = 0
  v.shape[k] = 0
  v.row[k] = 0
  v.fine[k] = 0
  v.coarse[k] = 0
  v.known[k] = 0
}

/** Headlines are read with their casing in mind. */
function casingOfSentence(v: SentenceView): number {
  let none = 0
  let initial = 0
  let all = 0
  for (let k = margin; k < v.size + margin; k++) {
    const capital = v.capital[k]
    if (capital === caps.all) all++
    else if (capital === caps.initial) initial++
    else if (capital === caps.none && v.shape[k] === lowerShape) none++
  }
  return casingOf(none, initial, all)
}
const lowerShape = roll(seed, 120)
