import { morphologyOf } from '../corpora/morphology.ts'
import { usualTagger } from '../tagger/train-tagger.ts'
import type { Recipe } from './recipe.ts'
import { slavicParser } from './slavic-parser.ts'
import { slavicSigns } from './slavic-signs.ts'

/** Russian: a small treebank of blogs, social media, news and verse. Its parser was not good enough to ship: see the tagger's card. */
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
    networks: 3,
    lexicon: { ...usualTagger.lexicon, leastForOpen: 2, alike: slavicSigns },
    forgetting: 3,
  },
  lemmas: { unknown: 'by-rule', longestEnding: 5 },
  parser: { ...slavicParser(900_000), hidden: 160 },
}
