import { irregular } from '../../src/languages/en/lexicon/irregular.ts'
import type { Recipe } from './recipe.ts'

/** English: two open treebanks, news tagged and parsed by a larger model of those two, clusters of words. */
export const english: Recipe = {
  language: 'en',
  models: ['sentences', 'kin', 'tagger', 'lemmas', 'parser', 'names', 'attributions'],
  treebanks: ['en-ewt-train', 'en-gum-open-train'],
  dev: { 'EWT dev': 'en-ewt-dev', 'open GUM dev': 'en-gum-open-dev' },
  silver: {
    files: ['silver/news-parsed.conllu.gz', 'silver/news-parsed-more.conllu.gz'],
    sources: 'silver/sources.tsv.gz',
  },
  clusters: 'words/clusters.tsv.gz',
  parser: { silverNoise: 0.01 },
  words: [
    { word: 'had', tag: 'VBN/AUX', lemma: 'have' },
    { word: 'done', tag: 'VBN/AUX', lemma: 'do' },
    ...[...irregular].flatMap(([lemma, [past, participle]]) => [
      { word: past, tag: 'VBD/VERB', lemma },
      { word: participle, tag: 'VBN/VERB', lemma },
    ]),
  ],
}
