import { loadModel } from '../../src/analyze/model/load-model.ts'
import { createTagger, taggerModel } from '../../src/analyze/tagger/tagger.ts'
import { openCorpora } from '../corpora/open-corpora.ts'
import { saveModel } from '../corpora/save-model.ts'
import { onlyTrees } from '../corpora/select-sentences.ts'
import type { MakeOptions } from '../languages/recipe.ts'
import { usualTagger } from '../tagger/train-tagger.ts'
import { treesOfAll } from './corpus.ts'
import { measuredWithTagger } from './retag.ts'
import { taggedByParts } from './tagged-by-parts.ts'
import { trainParser, usualParser } from './train-parser.ts'
import { clustersByHash } from './word-kinds.ts'

const limits = { silver: 400_000, heldBack: 1500 }

/** Trains a language's parser for the tags of a tagger, whose model's file is `tagger`, and writes its model. */
export async function makeParser(options: MakeOptions, tagger: string): Promise<void> {
  const { recipe, data, out, seed, say } = options
  const read = await openCorpora(recipe, data, limits)
  const corpora = { ...read, gold: onlyTrees(read.gold), sister: onlyTrees(read.sister) }
  const given = measuredWithTagger(treesOfAll(corpora), createTagger(loadModel(tagger, taggerModel)))
  const partTagger = { ...usualTagger, ...recipe.tagger, ...recipe.partTagger, seed }
  const corpus = recipe.parts ? { ...given, silver: taggedByParts(corpora, partTagger, recipe.parts) } : given
  say(`read ${corpora.gold.form.length} gold tokens, ${corpora.silver.form.length} silver`)
  const settings = { ...usualParser, ...recipe.parser, seed }
  const model = trainParser(corpus, clustersByHash(corpora.clusters), recipe.language, settings, say)
  saveModel(model, out, say)
}
