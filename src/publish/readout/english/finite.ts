import { irregular } from '../../../languages/en/lexicon/irregular.ts'
import { verbs } from '../../../languages/en/lexicon/verbs.ts'

const bases = new Set(verbs)
const pasts = new Set([...irregular.values()].map(([past]) => past))
const auxiliary =
  /^(?:is|are|was|were|am|has|have|had|will|would|can|could|shall|should|may|might|must|do|does|did|cannot|['’]s|['’]re|['’]ll|\p{L}+n['’]t)$/iu

/** 'two unnamed officials', 'the planned meeting': a participle before its noun; not 'the two signed a pact'. */
const attributive =
  /\b(?:the|an?|its|their|his|her|no|some|several|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+[a-z]+ed\s+(?!(?:the|an?|its|their|his|her|all|no|any|to|on|in|at|by|with|for|from|that|about|over|after|before|into|as|and|or|not|if|when)\b)(?=\p{L})/giu

/** Whether words hold a verb that makes a clause of them: 'the gates open on Monday', and not 'the opening of the gates'. */
export function hasFiniteVerb(words: string): boolean {
  return words
    .replace(attributive, ' ')
    .split(/[\s,;:“”"‘()]+/u)
    .some((word) => auxiliary.test(word) || pasts.has(word) || isPastOrPresent(word))
}

function isPastOrPresent(word: string): boolean {
  if (/^[a-z]+ed$/u.test(word)) return true
  const base = /^(?<base>[a-z]{2,})s$/u.exec(word)?.groups?.base
  return (
    base !== undefined &&
    (bases.has(base) || bases.has(base.replace(/e$/u, '')) || bases.has(base.replace(/ie$/u, 'y')))
  )
}
