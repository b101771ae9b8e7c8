import { irregular } from '../../src/languages/en/lexicon/irregular.ts'
import type { ListedWord } from './train-lemmas.ts'

/** English irregular verbs, past and participle, as words whose lemmas are known without a corpus. */
export const englishWords: readonly ListedWord[] = [
  { word: 'had', tag: 'VBN/AUX', lemma: 'have' },
  { word: 'done', tag: 'VBN/AUX', lemma: 'do' },
  ...[...irregular].flatMap(([lemma, [past, participle]]) => [
    { word: past, tag: 'VBD/VERB', lemma },
    { word: participle, tag: 'VBN/VERB', lemma },
  ]),
]
