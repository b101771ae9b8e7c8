import type { Lemmatizer } from '../../src/analyze/lemmas/lemmatizer.ts'
import type { Treebank } from '../corpora/treebank.ts'

/** Shares of words, in percent, whose lemma is the treebank's, tags given; and the words most often wrong. */
export interface LemmaFigures {
  readonly exact: number
  readonly ignoringCase: number
  readonly misses: readonly (readonly [miss: string, times: number])[]
}

export function measureLemmas(lemma: Lemmatizer, bank: Treebank): LemmaFigures {
  const { forms, lemmas, upos, xpos } = bank.tables
  const misses = new Map<string, number>()
  let exact = 0
  let ignoringCase = 0
  for (let s = 0; s + 1 < bank.sentences.length; s++) {
    for (let i = bank.sentences[s]!; i < bank.sentences[s + 1]!; i++) {
      const form = forms.strings[bank.form[i]!]!
      const right = lemmas.strings[bank.lemma[i]!] ?? '_'
      const tags = [xpos.strings[bank.xpos[i]!]!, upos.strings[bank.upos[i]!]!] as const
      const made = lemma(form, tags[0], tags[1])
      if (made === right) exact++
      else {
        const miss = `${form} ${tags.join('/')} ${made} not ${right}`
        misses.set(miss, (misses.get(miss) ?? 0) + 1)
      }
      if (made.toLowerCase() === right.toLowerCase()) ignoringCase++
    }
  }
  const share = (n: number) => (100 * n) / bank.form.length
  return { exact: share(exact), ignoringCase: share(ignoringCase), misses: [...misses].sort((a, b) => b[1] - a[1]) }
}
