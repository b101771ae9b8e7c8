import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadModel } from '../../src/analyze/model/load-model.ts'
import { writeModel } from '../../src/analyze/model/write-model.ts'
import { createTagger, taggerModel } from '../../src/analyze/tagger/tagger.ts'
import { readCorpus } from './corpus.ts'
import { withTaggersTags } from './retag.ts'
import { trainParser } from './train-parser.ts'
import { clustersByHash } from './word-kinds.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    tagger: { type: 'string' },
    noise: { type: 'string', default: '0.04' },
    language: { type: 'string', default: 'en' },
    seed: { type: 'string', default: '1' },
    silver: { type: 'string', default: '400000' },
    tokens: { type: 'string', default: '12000000' },
    hidden: { type: 'string', default: '256' },
    width: { type: 'string', default: '64' },
    rate: { type: 'string', default: '0.006' },
    batch: { type: 'string', default: '1000' },
    dropout: { type: 'string', default: '0.1' },
    gold: { type: 'string', default: '0.25' },
  },
})
if (!values.data || !values.out)
  throw new TypeError('usage: train.ts --data DIR --out FILE.model [--tokens N] [--silver SENTENCES]')
const started = Date.now()
const say = (line: string): void => console.error(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`)
const given = await readCorpus(values.data, Number(values.silver))
const tagger = values.tagger ? createTagger(loadModel(values.tagger, taggerModel)) : undefined
const corpus = tagger ? withTaggersTags(given, tagger) : given
const clusters = await clustersByHash(join(values.data, 'words/clusters.tsv.gz'))
say(
  `read ${corpus.gold.map((trees) => trees.form.length).join(' + ')} gold tokens, ${corpus.silver.form.length} silver`,
)
const { out, language } = values
trainParser(
  corpus,
  clusters,
  {
    seed: Number(values.seed),
    tokens: Number(values.tokens),
    hidden: Number(values.hidden),
    width: Number(values.width),
    rate: Number(values.rate),
    batch: Number(values.batch),
    dropout: Number(values.dropout),
    goldShare: Number(values.gold),
    goldNoise: Number(values.noise),
    silverNoise: tagger ? 0 : 0.01,
    language,
    clustered: 60_000,
    reportEvery: 2_000_000,
  },
  { say, checkpoint: (model) => writeFileSync(out, writeModel(model)) },
)
