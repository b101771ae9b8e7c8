import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeModel } from '../../src/analyze/model/write-model.ts'
import { readNetwork } from '../../src/analyze/tagger/tagger.ts'
import { readClusters } from '../corpora/read-clusters.ts'
import { readTreebank, treebankTables } from '../corpora/read-treebank.ts'
import { heldBackSentences, readSilverSources } from '../corpora/silver-sources.ts'
import type { Treebank } from '../corpora/treebank.ts'
import { measureTagger } from './measure-tagger.ts'
import { taggerToModel } from './tagger-to-model.ts'
import { type TrainedTagger, trainTagger, usualTraining } from './train-tagger.ts'

/** `tsx training/tagger/train.ts --data DIR [--out FILE] [--seed 1]`: trains the English tagger and writes its model. */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: 'src/languages/en/models/tagger.model' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: String(usualTraining.rounds) },
  },
})
if (values.data === undefined) throw new Error('--data DIR is needed: the folder that holds ud/, silver/ and words/')
const at = (...path: string[]) => join(values.data!, ...path)

const tables = treebankTables()
const read = (...names: string[]) =>
  readTreebank(
    names.map((name) => at('ud', `${name}.conllu.gz`)),
    { tables },
  )
const gold = await read('en-ewt-train', 'en-gum-open-train')
const options = { ...usualTraining, seed: Number(values.seed), rounds: Number(values.rounds) }
const held = heldBackSentences(await readSilverSources(at('silver', 'sources.tsv.gz')))
const silverFiles = ['news-parsed', 'news-parsed-more'].map((name) => at('silver', `${name}.conllu.gz`))
const limit = options.rounds * options.silverPerRound
const silver = await readTreebank(silverFiles, { tables, limit, keep: (_, id) => held[Number(id)] !== 1 })
const heldBack = await readTreebank(silverFiles, { tables, limit: 3000, keep: (_, id) => held[Number(id)] === 1 })
const dev: [string, Treebank][] = [
  ['EWT dev', await read('en-ewt-dev')],
  ['GUM (open) dev', await read('en-gum-open-dev')],
  ['held-back silver', heldBack],
]
const clusters = await readClusters(at('words', 'clusters.tsv.gz'))

const report = (what: string, tagger: TrainedTagger) => {
  for (const [name, bank] of dev) {
    const { upos, xpos, wordsPerSecond } = measureTagger(tagger, bank)
    const speed = `${Math.round(wordsPerSecond / 1000)},000 words a second`
    console.log(`${what}: ${name} UPOS ${upos.toFixed(2)} XPOS ${xpos.toFixed(2)}, ${speed}`)
  }
}
const trained = trainTagger({ gold, silver, clusters }, options, (round, tagger, loss) =>
  report(`round ${round + 1}, loss ${loss.toFixed(4)}`, tagger),
)
const model = taggerToModel(trained, gold, 'en')
report('in 8 bits', { ...trained, ...readNetwork(model) })
const bytes = writeModel(model)
mkdirSync(dirname(values.out), { recursive: true })
writeFileSync(values.out, bytes)
console.log(`${values.out}: ${bytes.length} bytes`)
