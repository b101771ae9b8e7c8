import type { Lexicon, Tag } from '../languages/lexicon.ts'

/**
 * Mends, in place, two readings that only the words further on settle: 'repeating promises that …' holds a noun behind the verb, and in
 * 'promises that Lorvia views as …' it is 'views' that is the verb.
 */
export function retag(words: readonly string[], tags: Tag[], lemma: string[], lexicon: Lexicon): void {
  for (let i = 1; i < words.length; i++) {
    const word = (words[i] as string).toLowerCase()
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
