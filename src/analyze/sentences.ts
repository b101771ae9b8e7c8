import type { Segmentation } from '../languages/language.ts'

const stop = /^(?:[.!?…]|\.{2,})$/
const closing = /^(?:["”’»)\]]|''|')$/
const opening = /^(?:["“‘«([„]|''|``|')$/
const upper = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}#@$€£]/u
const dash = /^(?:—|–|--+|-)$/

/** The tokens of one paragraph, as their words; `gap(i)` tells whether white space stands before token i. */
export interface Words {
  readonly length: number
  word(i: number): string
  gap(i: number): boolean
}

/** Where the sentences of a paragraph begin: token numbers in order, the first always 0. */
export function sentenceStarts(words: Words, segmentation: Segmentation): number[] {
  const starts = [0]
  const n = words.length
  let i = afterDateline(words, segmentation)
  if (i > 0 && i < n) starts.push(i)
  for (; i < n; i++) {
    const word = words.word(i)
    const abbreviated = word.length > 1 && word.endsWith('.') && !/^\.+$/.test(word)
    if (!abbreviated && !stop.test(word)) continue
    let next = i + 1
    while (next < n && (stop.test(words.word(next)) || (closing.test(words.word(next)) && !words.gap(next)))) next++
    if (next >= n) break
    const closed = next > i + 1 && closing.test(words.word(next - 1))
    if (endsHere({ words, next, word, abbreviated, closed, segmentation })) starts.push(next)
    i = next - 1
  }
  return starts
}

interface Place {
  readonly words: Words
  readonly next: number
  readonly word: string
  readonly abbreviated: boolean
  readonly closed: boolean
  readonly segmentation: Segmentation
}

function endsHere({ words, next, word, abbreviated, closed, segmentation }: Place): boolean {
  let first = next
  while (first < words.length && opening.test(words.word(first))) first++
  const follows = words.word(Math.min(first, words.length - 1))
  if (!upper.test(follows) && !/^[•▪●■*]$/.test(follows)) return false
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

/** The token after a dateline, "KABUL, Afghanistan (AP) —", or 0 where there is none. */
function afterDateline(words: Words, segmentation: Segmentation): number {
  if (words.length < 3 || !/^\p{Lu}/u.test(words.word(0)) || words.word(0).length < 2) return 0
  const shouted = /^\p{Lu}[\p{Lu}.’'-]+$/u.test(words.word(0))
  let bracket = false
  for (let i = 1; i < Math.min(words.length, 14); i++) {
    const word = words.word(i)
    if (dash.test(word) && words.gap(i)) return shouted || bracket ? i + 1 : 0
    if (dash.test(word) && !words.gap(i) && word !== '-') return bracket ? i + 1 : 0
    if (word === '(') bracket = true
    else if (word === ')' && i > 1 && words.word(i + 1) === undefined) return 0
    else if (!/^[\p{Lu}\p{N},./)]/u.test(word) && !segmentation.dateline.has(word.toLowerCase())) return 0
  }
  return 0
}
