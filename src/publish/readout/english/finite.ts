import { irregular } from '../../../languages/en/lexicon/irregular.ts'
import { verbs } from '../../../languages/en/lexicon/verbs.ts'

const bases = new Set(verbs)
const pasts = new Set([...irregular.values()].map(([past]) => past))
const auxiliary =
  /^(?:is|are|was|were|am|has|have|had|will|would|can|could|shall|should|may|might|must|do|does|did|cannot|['’]s|['’]re|['’]ll|\p{L}+n['’]t)$/iu

/** Whether words hold a verb that makes a clause of them: 'the gates open on Monday', and not 'the opening of the gates'. */
export function hasFiniteVerb(words: string): boolean {
  return words.split(/[\s,;:“”"‘()]+/u).some((word) => auxiliary.test(word) || pasts.has(word) || isPastOrPresent(word))
}

function isPastOrPresent(word: string): boolean {
  if (/^[a-z]+ed$/u.test(word)) return true
  const base = /^(?<base>[a-z]{2,})s$/u.exec(word)?.groups?.base
  return (
    base !== undefined &&
    (bases.has(base) || bases.has(base.replace(/e$/u, '')) || bases.has(base.replace(/ie$/u, 'y')))
  )
}
