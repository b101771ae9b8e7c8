import type { Document } from '../document.ts'

/** Whether a word is the second half of a given name in small letters: 'ho' of 'Pak Song ho'. */
export function isSyllable({ lower, tags, word, reporting }: Document, k: number): boolean {
  const { families, lexicon, people } = reporting
  if (!families || tags[k] !== 'NOUN' || tags[k - 1] !== 'PROPER' || tags[k - 2] !== 'PROPER') return false
  const { syllable, split } = families
  if (!/^\p{Ll}/u.test(word(k)) || !syllable.test(lower[k]!) || !syllable.test(lower[k - 1]!)) return false
  return split.has(lower[k - 2]!) && !people.has(lower[k]!) && !lexicon.verbs.has(lower[k]!)
}
