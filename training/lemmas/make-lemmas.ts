import { createLemmatizer } from '../../src/analyze/lemmas/lemmatizer.ts'
import { openCorpora } from '../corpora/open-corpora.ts'
import { saveModel } from '../corpora/save-model.ts'
import type { MakeOptions } from '../languages/recipe.ts'
import { lemmasToModel } from './lemmas-to-model.ts'
import { measureLemmas } from './measure-lemmas.ts'
import { trainLemmas, usualLemmaTraining } from './train-lemmas.ts'

/** Makes a language's lemmatizer and writes its model; the lemmas most often wrong are said, so many of each set. */
export async function makeLemmas({ recipe, data, out, say }: MakeOptions, misses = 0): Promise<void> {
  const corpora = await openCorpora(recipe, data, { silver: 120_000, heldBack: 0 })
  const { gold, silver, clusters, dev } = corpora
  const tables = trainLemmas(gold, silver, clusters, recipe.words ?? [], { ...usualLemmaTraining, ...recipe.lemmas })
  const model = lemmasToModel(tables, recipe.language)
  const lemma = createLemmatizer(model)
  for (const [name, bank] of dev) {
    const figures = measureLemmas(lemma, bank)
    const [exact, ignoringCase] = [figures.exact.toFixed(2), figures.ignoringCase.toFixed(2)]
    say(`${name}: lemmas ${exact}, ignoring case ${ignoringCase}, given the tags`)
    for (const [miss, times] of figures.misses.slice(0, misses)) say(`  ${times} ${miss}`)
  }
  saveModel(model, out, say)
}
