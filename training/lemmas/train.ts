import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { createLemmatizer } from '../../src/analyze/lemmas/lemmatizer.ts'
import { writeModel } from '../../src/analyze/model/write-model.ts'
import { readClusters } from '../corpora/read-clusters.ts'
import { readTreebank, treebankTables } from '../corpora/read-treebank.ts'
import { heldBackSentences, readSilverSources } from '../corpora/silver-sources.ts'
import { englishWords } from './english-words.ts'
import { lemmasToModel } from './lemmas-to-model.ts'
import { measureLemmas } from './measure-lemmas.ts'
import { trainLemmas, usualLemmaTraining } from './train-lemmas.ts'

/** `tsx training/lemmas/train.ts --data DIR [--out FILE] [--misses 20]`: makes the English lemmatizer's model. */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: 'src/languages/en/models/lemmas.model' },
    misses: { type: 'string', default: '0' },
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
const held = heldBackSentences(await readSilverSources(at('silver', 'sources.tsv.gz')))
const silver = await readTreebank([at('silver', 'news-parsed.conllu.gz')], {
  tables,
  limit: 120_000,
  keep: (_, id) => held[Number(id)] !== 1,
})
const clusters = await readClusters(at('words', 'clusters.tsv.gz'))
const model = lemmasToModel(trainLemmas(gold, silver, clusters, englishWords, usualLemmaTraining), 'en')
const lemma = createLemmatizer(model)
for (const [name, bank] of [
  ['EWT dev', await read('en-ewt-dev')],
  ['GUM (open) dev', await read('en-gum-open-dev')],
] as const) {
  const { exact, ignoringCase, misses } = measureLemmas(lemma, bank)
  console.log(`${name}: lemmas ${exact.toFixed(2)}, ignoring case ${ignoringCase.toFixed(2)}, given the tags`)
  for (const [miss, times] of misses.slice(0, Number(values.misses))) console.log(`  ${times} ${miss}`)
}
const bytes = writeModel(model)
mkdirSync(dirname(values.out), { recursive: true })
writeFileSync(values.out, bytes)
console.log(`${values.out}: ${bytes.length} bytes`)
