import type { Model } from '../../src/analyze/model/model.ts'
import { toMuLaw } from '../../src/analyze/model/mu-law.ts'
import { createSentenceDecider, sentenceModel } from '../../src/analyze/segmentation/sentence-decider.ts'
import { openCorpora } from '../corpora/open-corpora.ts'
import { saveModel } from '../corpora/save-model.ts'
import type { Treebank } from '../corpora/treebank.ts'
import type { MakeOptions } from '../languages/recipe.ts'
import { goldTexts } from './gold-text.ts'
import { sayCuts } from './say-cuts.ts'
import { segmentationOf } from './segmentation-of.ts'
import { trainSentences, usualSentenceTraining } from './train-sentences.ts'

/**
 * Makes the model that says where a language's sentences begin, of `bank` or else the recipe's treebanks, and says how well it
 * does on the sets to measure on.
 */
export async function makeSentences({ recipe, data, out, seed, say }: MakeOptions, bank?: Treebank): Promise<void> {
  const { gold, dev } = await openCorpora({ ...recipe, clusters: undefined }, data, { silver: 0, heldBack: 0 })
  const segmentation = segmentationOf(recipe.language)
  const weights = trainSentences(goldTexts(bank ?? gold), segmentation, { ...usualSentenceTraining, seed })
  const model = sentencesToModel(weights, recipe.language)
  sayCuts(dev, segmentation, createSentenceDecider(model), say)
  saveModel(model, out, say)
}

/** The weights of the features' rows as a model. */
function sentencesToModel(weights: Float64Array, language: string): Model {
  const { codes, scale } = toMuLaw(weights)
  return { ...sentenceModel, language, settings: { scale }, sections: { weights: codes } }
}
