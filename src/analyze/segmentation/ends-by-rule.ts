import type { Place } from './place.ts'
import { bullet, closing, opening } from './signs.ts'

const upper = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}#@$€£]/u

/** Whether a sentence begins at a place after a stop or an abbreviation, by rules alone. */
export function endsByRule({ words, last, next, abbreviated, segmentation }: Place): boolean {
  const word = words.word(last)
  const closed = next > last + 1 && closing.test(words.word(next - 1))
  let first = next
  while (first < words.length && opening.test(words.word(first))) first++
  const follows = words.word(Math.min(first, words.length - 1))
  if (!upper.test(follows) && !bullet.test(follows)) return false
  if (!words.gap(next) && first === next && !closed) return false
  if (abbreviated) {
    const bare = word.slice(0, -1).toLowerCase()
    if (segmentation.titles.has(bare) || /^\p{Lu}\.$/u.test(word)) return false
    return first > next || segmentation.starters.has(follows.toLowerCase())
  }
  // “Why?” Smith asked: the question ends inside the quotation, the sentence does not.
  if (closed && /^[?!]/.test(word)) {
    for (let k = first; k < Math.min(first + 4, words.length); k++)
      if (segmentation.speech.has(words.word(k).toLowerCase())) return false
  }
  return true
}
