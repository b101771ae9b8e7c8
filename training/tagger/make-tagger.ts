import { readNetwork } from '../../src/analyze/tagger/tagger.ts'
import { openCorpora } from '../corpora/open-corpora.ts'
import { saveModel } from '../corpora/save-model.ts'
import type { MakeOptions } from '../languages/recipe.ts'
import { measureTagger } from './measure-tagger.ts'
import { taggerToModel } from './tagger-to-model.ts'
import { type TrainedTagger, trainTagger, usualTagger } from './train-tagger.ts'

/** Trains a language's tagger and writes its model. */
export async function makeTagger({ recipe, data, out, seed, say }: MakeOptions): Promise<void> {
  const settings = { ...usualTagger, ...recipe.tagger, seed }
  const limits = { silver: settings.rounds * settings.silverPerRound, heldBack: 3000 }
  const { gold, silver, heldBack, dev, clusters } = await openCorpora(recipe, data, limits)
  const measured = heldBack.form.length > 0 ? [...dev, ['held-back silver', heldBack] as const] : dev
  const report = (what: string, tagger: TrainedTagger) => {
    for (const [name, bank] of measured) {
      const { upos, xpos, wordsPerSecond } = measureTagger(tagger, bank)
      const speed = `${Math.round(wordsPerSecond / 1000)},000 words a second`
      say(`${what}: ${name} UPOS ${upos.toFixed(2)} XPOS ${xpos.toFixed(2)}, ${speed}`)
    }
  }
  const trained = trainTagger({ gold, silver, clusters }, settings, (round, tagger, loss) =>
    report(`round ${round + 1}, loss ${loss.toFixed(4)}`, tagger),
  )
  const model = taggerToModel(trained, gold, recipe.language)
  report('in 8 bits', { ...trained, ...readNetwork(model) })
  saveModel(model, out, say)
}
