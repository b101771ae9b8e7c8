import { mix, wordHash } from '../tagger/hash.ts'
import { endsByRule } from './ends-by-rule.ts'
import type { Place, Words } from './place.ts'
import { bullet, closing, opening, stop } from './signs.ts'
import { twoWays } from './two-ways.ts'

/** Rows of the table that features are hashed into: a power of two. */
export const featureRows = 1 << 13
/** No place has more features than this. */
export const mostFeatures = 32

const nothing = 0
const letters = (source: string) => twoWays(source, 'u')
const signs = (pattern: RegExp) => () => pattern
const shapes: readonly ((word: string) => RegExp)[] = [
  letters(String.raw`^\p{Ll}`),
  letters(String.raw`^\p{Lu}$`),
  letters(String.raw`^(?:\p{L}\.)+\p{L}?$`),
  letters(String.raw`^\p{L}\p{L}{0,4}\.$`),
  letters(String.raw`^\p{Lu}\p{Ll}`),
  letters(String.raw`^\p{Lu}`),
  letters(String.raw`^\p{L}`),
  letters(String.raw`^\p{N}`),
  signs(opening),
  signs(closing),
  signs(stop),
  signs(bullet),
  signs(/^[,;:]$/),
  signs(/^(?:—|–|-+)$/),
  letters(String.raw`^['’]\p{L}`),
]

/** What a word looks like, as a small number. */
function shapeOf(word: string): number {
  if (word === '') return nothing
  const found = shapes.findIndex((shape) => shape(word).test(word))
  return found < 0 ? shapes.length + 1 : found + 1
}

/** Which of the ranges a count is in. */
function range(count: number): number {
  if (count < 4) return count
  return count < 7 ? 4 : count < 12 ? 5 : count < 25 ? 6 : 7
}

const at = (words: Words, i: number) => (i >= 0 && i < words.length ? words.word(i) : '')

/** Puts the rows of a place's features into `into` and answers how many they are. */
export function sentenceFeatures(place: Place, into: Int32Array): number {
  const { words, segmentation, from, last, next, around } = place
  let size = 0
  const put = (template: number, a: number, b = 0, c = 0) => {
    into[size++] = mix(mix(mix(template, a), b), c) & (featureRows - 1)
  }
  const ender = at(words, last)
  const before = place.abbreviated ? ender.slice(0, -1) : at(words, last - 1)
  const after = next > last + 1 ? at(words, next - 1) : ''
  let first = next
  while (first < words.length && first < next + 3 && opening.test(words.word(first))) first++
  const follows = at(words, first)
  const second = at(words, first + 1)

  // What ends here: the sign, the mark that closes behind it, and whether there is room.
  const sign = place.abbreviated ? wordHash('abbr') : wordHash(ender.length > 3 ? '....' : ender)
  const end = mix(mix(sign, shapeOf(after)), words.gap(next) ? 1 : 0)
  const opened = first > next ? 1 : 0
  const [shapeBefore, shapeFollows, shapeSecond] = [shapeOf(before), shapeOf(follows), shapeOf(second)]
  const lower = follows.toLowerCase()
  const starter = segmentation.starters.has(lower) ? 1 : 0
  const [wordBefore, wordFollows] = [wordHash(before), wordHash(follows)]
  let speech = 0
  for (let k = first; k < first + 4 && k < words.length; k++) {
    if (stop.test(words.word(k))) break
    if (segmentation.speech.has(words.word(k).toLowerCase())) speech = k - first + 1
  }
  const known = before.toLowerCase()
  const listed = (segmentation.titles.has(known) ? 1 : 0) + (segmentation.abbreviations.has(known) ? 2 : 0)

  // What closed here: did it open with the sentence, or within it?
  const opener = /^[)\]]$/.test(after || ender) ? around.bracketFrom : around.quoteFrom
  const within = !closing.test(after || ender) ? 0 : opener > from ? 1 : 2
  const ruled = place.hard && endsByRule(place) ? 1 : 0

  put(1, end)
  put(2, end, shapeFollows, opened)
  put(3, end, shapeBefore, shapeFollows)
  put(4, end, wordFollows, shapeFollows)
  put(5, end, wordBefore, shapeFollows)
  put(6, sign, listed, shapeFollows)
  put(7, sign, listed, starter * 2 + opened)
  put(8, end, starter, shapeFollows)
  put(9, sign, wordFollows)
  put(10, sign, wordBefore)
  put(11, end, shapeFollows, shapeSecond)
  put(12, end, speech, shapeFollows)
  put(13, sign, (around.quoted ? 1 : 0) + (around.bracketed ? 2 : 0), shapeFollows)
  put(14, end, (around.quoted ? 1 : 0) + (around.bracketed ? 2 : 0), opened)
  put(15, sign, range(next - from), shapeFollows)
  put(16, sign, range(words.length - next), shapeFollows)
  put(17, sign, Math.min(before.length, 6), shapeBefore)
  put(18, sign, shapeOf(at(words, last - 2)), shapeBefore)
  put(19, sign, wordHash(at(words, last - 2)), wordBefore)
  put(20, sign, wordHash(second), shapeFollows)
  put(21, sign, starter + listed * 2, shapeBefore * 32 + shapeFollows)
  put(22, sign, range(next - from), range(words.length - next))
  put(23, sign, ruled)
  put(24, end, ruled, shapeFollows)
  put(25, end, within, shapeFollows)
  put(26, sign, within, shapeBefore)
  put(27, sign, Math.min(last - from, 2) * 32 + shapeBefore, shapeFollows)
  return size
}
