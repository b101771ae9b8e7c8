import { endsByRule } from './ends-by-rule.ts'
import type { Place } from './place.ts'
import { closing, opening, stop } from './signs.ts'

const after = new RegExp(`${stop.source}|${closing.source}`)

/** Whether it is certain that no sentence begins at a place: what is left is for a model, or rules, to decide. */
export function neverBegins(place: Place): boolean {
  const { words, last, next, from, abbreviated, around, segmentation } = place
  if (/^(?:[,;:%)\]]|['’]\p{L}+)$/u.test(words.word(next))) return true
  const final = words.word(next - 1)
  const bracket = final === ')' || final === ']'
  // A bracket within a sentence: 'Berg (R-Karsa) said', '“[The] plan”'; not a note behind its end: 'It rained. [2]'.
  const inside = around.bracketFrom > from && !after.test(words.word(around.bracketFrom - 1))
  if (bracket && inside && !/^[.!?]/.test(words.word(last))) {
    if (!abbreviated || /^\p{Ll}/u.test(words.word(next))) return true
  }
  // 'At 9 a.m. Monday': what follows an abbreviation must be a word that begins sentences.
  if (abbreviated && !endsByRule(place)) return true
  if (!closing.test(final) || bracket) return false
  if (/^\p{Ll}/u.test(words.word(next))) return true
  // “Why?” Berg asked. But not after a full stop: “We leave.” Berg said that the talks had failed.
  let first = next
  while (first < words.length && opening.test(words.word(first))) first++
  if (first > next || !/^[!?]/.test(words.word(last))) return false
  for (let k = first; k < Math.min(first + 4, words.length); k++)
    if (segmentation.speech.has(words.word(k).toLowerCase())) return true
  return false
}
