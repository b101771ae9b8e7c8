import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadModel } from '../../src/analyze/model/load-model.ts'
import { createSentenceDecider, sentenceModel } from '../../src/analyze/segmentation/sentence-decider.ts'
import { openCorpora } from '../corpora/open-corpora.ts'
import { recipeOf } from '../languages/recipes.ts'
import { sayCuts } from './say-cuts.ts'
import { segmentationOf } from './segmentation-of.ts'

/** `tsx training/sentences/measure.ts --data DIR [--language en]`: how well the dev sets' raw texts are cut. */
const { values } = parseArgs({ options: { data: { type: 'string' }, language: { type: 'string', default: 'en' } } })
if (values.data === undefined) throw new Error('--data DIR is needed: the folder that holds ud/')
const file = join('src', 'languages', values.language, 'models', 'sentences.model')
const recipe = { ...recipeOf(values.language), clusters: undefined }
const { dev } = await openCorpora(recipe, values.data, { silver: 0, heldBack: 0 })
const segmentation = segmentationOf(values.language)
console.log('by rules alone')
sayCuts(dev, segmentation, undefined, console.log)
if (existsSync(file)) {
  console.log(file)
  sayCuts(dev, segmentation, createSentenceDecider(loadModel(file, sentenceModel)), console.log)
}
