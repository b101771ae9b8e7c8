import type { Segmentation } from '../../languages/language.ts'
import type { Words } from './place.ts'

const dash = /^(?:—|–|--+|-)$/

/** The token after a dateline, "SELLA, Lorvia (AP) —", or 0 where there is none. */
export function afterDateline(words: Words, segmentation: Segmentation): number {
  if (words.length < 3 || !/^\p{Lu}/u.test(words.word(0)) || words.word(0).length < 2) return 0
  const shouted = /^\p{Lu}[\p{Lu}.’'-]+$/u.test(words.word(0))
  let bracket = false
  for (let i = 1; i < Math.min(words.length, 14); i++) {
    const word = words.word(i)
    if (dash.test(word) && words.gap(i)) return shouted || bracket ? i + 1 : 0
    if (dash.test(word) && !words.gap(i) && word !== '-') return bracket ? i + 1 : 0
    if (word === '(') bracket = true
    else if (word === ')' && i > 1 && words.word(i + 1) === undefined) return 0
    else if (word !== '-' && !/^[\p{Lu}\p{N},./)]/u.test(word) && !segmentation.dateline.has(word.toLowerCase()))
      return 0
  }
  return 0
}
