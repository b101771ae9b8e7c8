import { morphologyOf } from '../corpora/morphology.ts'
import { usualTagger } from '../tagger/train-tagger.ts'
import type { Recipe } from './recipe.ts'
import { russianAsUkrainian } from './russian-as-ukrainian.ts'
import { slavicParser } from './slavic-parser.ts'
import { slavicSigns } from './slavic-signs.ts'

/** Ukrainian: a small treebank of the parliament's debates. */
export const ukrainian: Recipe = {
  language: 'uk',
  models: ['tagger', 'lemmas', 'parser'],
  treebanks: ['uk-parlamint-train'],
  overwritten: 498,
  sister: { treebank: 'ru-taiga-train', turn: russianAsUkrainian },
  dev: { 'ParlaMint dev': 'uk-parlamint-dev' },
  fineTag: morphologyOf,
  parts: 4,
  tagger: {
    rounds: 16,
    silverPerRound: 0,
    settled: 0.999,
    hiddenBits: 15,
    pairBits: 19,
    networks: 3,
    lexicon: { ...usualTagger.lexicon, leastForOpen: 2, alike: slavicSigns },
  },
  partTagger: { dropout: 0.15, forgetting: 2 },
  lemmas: { unknown: 'by-rule', longestEnding: 5 },
  parser: { ...slavicParser(1_200_000), hidden: 160, networks: 5 },
}
