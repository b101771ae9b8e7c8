import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readModel } from '../../src/analyze/model/read-model.ts'
import { writeModel } from '../../src/analyze/model/write-model.ts'
import { createTagger, taggerModel } from '../../src/analyze/tagger/tagger.ts'
import { noClusters } from '../corpora/read-clusters.ts'
import { readTreebank, treebankTables } from '../corpora/read-treebank.ts'
import { measureTagger } from './measure-tagger.ts'
import { taggerToModel } from './tagger-to-model.ts'
import { type TaggerSettings, trainTagger, usualTagger } from './train-tagger.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-tagger-'))
afterAll(() => rmSync(folder, { recursive: true }))

const words: Record<string, [string, string, string]> = {
  the: ['DET', 'DT', 'Definite=Def'],
  envoy: ['NOUN', 'NN', 'Number=Sing'],
  talks: ['NOUN', 'NNS', 'Number=Plur'],
  Arvada: ['PROPN', 'NNP', 'Number=Sing'],
  left: ['VERB', 'VBD', 'Tense=Past'],
  '.': ['PUNCT', '.', '_'],
}
const sentences = [
  'the envoy left .',
  'the talks left Arvada .',
  'Arvada left the talks .',
  'the envoy left the talks .',
]
const conllu = sentences
  .map((sentence) =>
    sentence
      .split(' ')
      .map((word, i) => `${i + 1}\t${word}\t${word}\t${words[word]!.join('\t')}\t0\troot\t_\t_\n`)
      .join(''),
  )
  .join('\n')

const options: TaggerSettings = {
  ...usualTagger,
  width: 8,
  hiddenBits: 8,
  pairBits: 10,
  lastPace: 0.3,
  rounds: 30,
  silverPerRound: 2,
  lexicon: { leastSilver: 1, clusterWords: 0, leastForChoices: 100, leastForOpen: 1, leastShare: 0 },
}

async function trained() {
  const path = join(folder, 'a.conllu')
  writeFileSync(path, conllu)
  const tables = treebankTables()
  const gold = await readTreebank([path], { tables })
  const silver = await readTreebank([path], { tables })
  const rounds: number[] = []
  const tagger = trainTagger({ gold, silver, clusters: noClusters }, options, (round) => rounds.push(round))
  return { gold, tagger, rounds, bytes: writeModel(taggerToModel(tagger, gold, 'xx')) }
}

describe('training a tagger', () => {
  it('learns what it is shown, the same way each time, and the model says the same in 8 bits', async () => {
    const first = await trained()
    expect(first.rounds).toHaveLength(31)
    expect(measureTagger(first.tagger, first.gold)).toMatchObject({ upos: 100, xpos: 100 })
    expect((await trained()).bytes).toEqual(first.bytes)

    const tagger = createTagger(readModel(first.bytes, taggerModel, 'x.model'))
    const text = 'the talks left'
    const tags = tagger.tag(text, Uint32Array.of(0, 4, 10), Uint32Array.of(3, 9, 14), Uint32Array.of(0, 3))
    expect([...tags].map((tag) => tagger.tags[tag]!.xpos)).toEqual(['DT', 'NNS', 'VBD'])
    expect(tagger.features('talks', tags[1]!)).toBe('Number=Plur')
  })
})
