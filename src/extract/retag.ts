import type { Tag } from '../languages/lexicon.ts'
import type { Reporting } from '../languages/reporting.ts'

/**
 * Mends, in place, readings that only the words around settle: 'repeating promises that …' holds a noun behind the verb, in
 * 'promises that Lorvia views as …' it is 'views' that is the verb, and 'May' in 'Mrs May' is a name.
 */
export function retag(
  words: readonly string[],
  tags: Tag[],
  lemma: string[],
  { lexicon, titles }: Pick<Reporting, 'lexicon' | 'titles'>,
): void {
  for (let i = 1; i < words.length; i++) {
    const word = (words[i] as string).toLowerCase()
    if (/^(?:MODAL|VERB|BASE)$/.test(tags[i]!) && isTitled(i)) {
      tags[i] = 'PROPER'
      lemma[i] = ''
    }
    const form = lexicon.verbs.get(word)
    if (!form?.third || !lexicon.nounish.has(word)) continue
    if (tags[i] === 'VERB' && /^(?:ING|VERB|BASE|PART)$/.test(tags[i - 1] as string) && lemma[i - 1]) {
      tags[i] = 'NOUN'
      lemma[i] = ''
    } else if (tags[i] === 'NOUN' && relative(i) && !later(i)) {
      tags[i] = 'VERB'
      lemma[i] = form.lemma
    }
  }

  function isTitled(i: number): boolean {
    const [before, here] = [words[i - 1]!, words[i]!]
    return /^\p{Lu}\p{Ll}/u.test(here) && /^\p{Lu}/u.test(before) && titles.has(before.toLowerCase().replace(/\.$/, ''))
  }

  /** Whether only a subject stands between the word and a 'that' or 'which' behind a noun. */
  function relative(i: number): boolean {
    let k = i - 1
    while (k > 0 && /^(?:PROPER|NOUN|ADJ|DET|OWN)$/.test(tags[k] as string)) k--
    return (
      k < i - 1 && k > 0 && /^(?:THAT|WHO)$/.test(tags[k] as string) && /^(?:NOUN|COMMA)$/.test(tags[k - 1] as string)
    )
  }

  /** Whether the clause has a finite verb further on. */
  function later(i: number): boolean {
    for (let k = i + 1; k < words.length && !/^(?:COMMA|STOP|AND)$/.test(tags[k] as string); k++)
      if (/^(?:VERB|BE|HAVE|MODAL|DO)$/.test(tags[k] as string)) return true
    return false
  }
}
