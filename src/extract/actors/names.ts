import type { Document, Stretch } from '../document.ts'

/** A run of capitalised words as it stands: 'Deputy Minister Ada Berg' is one, with `title` [0, 2) and `name` [2, 4). */
export interface Run {
  readonly title: Stretch | null
  readonly name: Stretch
  readonly kind: 'person' | 'organisation' | 'government'
}

/** A word without the full stop behind it: 'sen' for 'sen.'. */
export const bare = (word: string) => word.replace(/\.$/, '')

/** 'US', 'U.S.': letters that a tagger may take for 'us'. */
export const initialled = (document: Document, k: number): boolean => /^\p{Lu}[\p{Lu}.]+$/u.test(document.word(k))

/** Words of a stretch with single spaces between them, clitics joined. */
export function joinWords(document: Document, { from, to }: Stretch): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const gap = i > from && document.end[i - 1] !== document.start[i]
    text += (gap ? ' ' : '') + document.word(i)
  }
  return text
}

/** Whether a word that begins a name is a word of the language before it is anybody's given name: 'Visit', 'Team'. */
export function isCommonWord({ reporting }: Document, word: string): boolean {
  const { verbs, adjectives, nounish } = reporting.lexicon
  const common = [verbs, adjectives, nounish, reporting.bodies, reporting.people, reporting.texts]
  return !reporting.givenNames.has(word) && common.some((words) => words.has(word))
}
