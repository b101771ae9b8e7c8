import { type Wording, wordings } from '../../languages/wordings.ts'
import type { Origin } from '../../record/support.ts'
import type { Entry } from '../statements/entry.ts'

/** The words for sources in the language of an entry's report. */
export const wordingOf = ({ report }: Entry): Wording | undefined =>
  report.language ? wordings.get(report.language) : undefined

const wordsOf = (description: string) => description.toLowerCase().match(/[\p{L}\p{M}\p{N}.'’-]+/gu) ?? []

/** Whether a source without a name is somebody or a text: 'a person who has seen the draft', 'part of the draft'. */
export function kindOfSource(description: string, wording: Wording | undefined): Origin['kind'] {
  for (const word of wordsOf(description)) {
    if (wording?.people.has(word)) return 'unnamed'
    if (wording?.documents.has(word)) return 'document'
  }
  return 'unnamed'
}

/** As it reads inside a sentence: 'a Sennish diplomat', where it began one as 'A Sennish diplomat'. */
export function nameOfSource(description: string, wording: Wording | undefined): string {
  const first = wordsOf(description)[0] ?? ''
  // 'US officials' begins with no pronoun.
  const lower = !/^\p{Lu}{2}/u.test(description) && (wording?.functionWords.has(first) || wording?.numbers.has(first))
  return lower ? description[0]!.toLowerCase() + description.slice(1) : description
}

/** A description to know it again by: without its article, and without 'unnamed', which says nothing. */
export function keyOfSource(description: string, wording: Wording | undefined): string {
  const article = (word: string) => wording?.functionWords.has(word) && !wording.numbers.has(word)
  return wordsOf(description)
    .filter((word, k) => !(k === 0 && article(word)) && !wording?.nameless.has(word))
    .join(' ')
}
