import { morphologyOf } from '../corpora/morphology.ts'
import { usualTagger } from '../tagger/train-tagger.ts'
import type { Recipe } from './recipe.ts'
import { slavicSigns } from './slavic-signs.ts'

/** Russian: a small treebank of blogs, social media, news and verse. */
export const russian: Recipe = {
  language: 'ru',
  models: ['tagger', 'lemmas'],
  treebanks: ['ru-taiga-train'],
  dev: { 'GSD dev': 'ru-gsd-dev', 'Taiga dev': 'ru-taiga-dev' },
  fineTag: morphologyOf,
  parts: 2,
  tagger: {
    rounds: 12,
    silverPerRound: 0,
    settled: 0.999,
    hiddenBits: 15,
    pairBits: 19,
    lexicon: { ...usualTagger.lexicon, alike: slavicSigns },
    forgetting: 3,
  },
  lemmas: { unknown: 'by-rule', longestEnding: 5 },
  parser: {
    tokens: 500_000,
    networks: 3,
    hidden: 96,
    width: 32,
    rate: 0.008,
    batch: 500,
    dropout: 0.5,
    goldShare: 0.3,
    goldNoise: 0.04,
    leastFrequent: 9,
    reportEvery: 500_000,
  },
}
