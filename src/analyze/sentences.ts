import type { Segmentation } from '../languages/language.ts'
import { afterDateline } from './segmentation/dateline.ts'
import { enclosure } from './segmentation/enclosure.ts'
import { endsByRule } from './segmentation/ends-by-rule.ts'
import { neverBegins } from './segmentation/never-begins.ts'
import type { Decide, Place, Words } from './segmentation/place.ts'
import { closing, stop } from './segmentation/signs.ts'

const soft = /^(?:[)\]]|[:;=]-?[()DP])$/

/**
 * Where the sentences of a paragraph begin: token numbers in order, the first always 0. Places where one may begin are found by
 * rule; `decide` (a language's trained model) says where one does, or rules where it is missing.
 */
export function sentenceStarts(words: Words, segmentation: Segmentation, decide?: Decide): number[] {
  const starts = [0]
  const first = afterDateline(words, segmentation)
  if (first > 0 && first < words.length) starts.push(first)
  for (const place of sentencePlaces(words, segmentation, first)) {
    if (decide ? !decide(place) : !place.hard || !endsByRule(place)) continue
    place.from = place.next
    starts.push(place.next)
  }
  return starts
}

/**
 * The places of a paragraph where a sentence may begin, from token `first` on: after signs and abbreviations that end one
 * (`hard`), and after brackets and faces such as ':)'. One object is filled again and again;
 * who begins a sentence at one sets its `from`.
 */
export function* sentencePlaces(words: Words, segmentation: Segmentation, first: number): Generator<Place> {
  const around = enclosure(words)
  const place: Place = { words, segmentation, from: first, last: 0, next: 0, hard: true, abbreviated: false, around }
  const n = words.length
  for (let i = first; i < n; i++) {
    const word = words.word(i)
    place.abbreviated = word.length > 1 && word.endsWith('.') && !/^\.+$/.test(word)
    place.hard = place.abbreviated || stop.test(word)
    if (!place.hard && (!soft.test(word) || (i + 1 < n && stop.test(words.word(i + 1))))) continue
    let next = i + 1
    while (next < n && (stop.test(words.word(next)) || closesAt(words, next))) next++
    if (next >= n) return
    place.last = i
    place.next = next
    if (place.hard || words.gap(next)) {
      around.advance(next)
      if (!neverBegins(place)) yield place
    }
    i = next - 1
  }
}

/** Whether a token closes what stands before it: it touches that, or stands apart on both sides and cannot open. */
function closesAt(words: Words, i: number): boolean {
  const word = words.word(i)
  if (!closing.test(word)) return false
  return !words.gap(i) || (/^[”’»)\]]$/.test(word) && (i + 1 >= words.length || words.gap(i + 1)))
}
