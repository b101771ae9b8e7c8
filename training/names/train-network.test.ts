import { describe, expect, it } from 'vitest'
import { readModel } from '../../src/analyze/model/read-model.ts'
import { writeModel } from '../../src/analyze/model/write-model.ts'
import { listTable } from '../../src/analyze/names/list-table.ts'
import { createNameRecogniser, namesModel } from '../../src/analyze/names/names.ts'
import { plainTokens } from '../../src/analyze/names/testing/plain-tokens.ts'
import { names as words } from '../../src/languages/en/names/index.ts'
import { noClusters } from '../corpora/read-clusters.ts'
import { buildNameWords, countWords } from './count-words.ts'
import { allowedBy, unerKinds } from './gold-kinds.ts'
import { corpusBuilder } from './name-corpus.ts'
import { namesToModel } from './names-to-model.ts'
import { spansOf } from './read-columns.ts'
import { type NetworkTraining, trainNetwork } from './train-network.ts'

const marked = [
  'Ada/B-PER Lindqvist/I-PER flew to Ostervik/B-LOC .',
  'the Port/B-ORG Authority/I-ORG of/I-ORG Selm/I-ORG met Emre/B-PER Toprak/I-PER .',
  'Toprak/B-PER left Ostervik/B-LOC with Lindqvist/B-PER .',
  'the envoy said the Port/B-ORG Authority/I-ORG declined .',
]

const options: NetworkTraining = {
  seed: 3,
  width: 8,
  hiddenBits: 10,
  pairBits: 12,
  rate: 0.05,
  pairRate: 0.05,
  dropout: 0.1,
  pairDropout: 0,
  singleDropout: 0,
  rounds: 30,
  forgetting: 0,
  tagDropout: 0,
  profileDropout: 0,
}

function trained() {
  const builder = corpusBuilder()
  for (const sentence of marked) {
    const parts = sentence.split(' ').map((token) => token.split('/'))
    const forms = parts.map(([form]) => form!)
    const spans = spansOf(parts.map(([, mark]) => mark ?? 'O'))
    builder.add(forms, allowedBy(forms, spans, unerKinds, words))
  }
  const corpus = builder.build({ tag: (_, start) => new Uint8Array(start.length) })
  const table = buildNameWords(countWords([corpus.tokens]), noClusters, { clusterWords: 0, leastCount: 1 })
  const lists = listTable(words)
  const losses: number[] = []
  const network = trainNetwork([{ corpus, words: table }], lists, new Uint8Array(256), options, (_, loss) =>
    losses.push(loss),
  )
  return { losses, bytes: writeModel(namesToModel({ words: table, network, tags: [], consistency: 0 }, 'xx')) }
}

describe('training a name recogniser', () => {
  it('learns what it is shown, the same way each time, and its model finds it again', () => {
    const { losses, bytes } = trained()
    expect(losses).toHaveLength(30)
    expect(losses.at(-1)).toBeLessThan(losses[0]! / 4)
    expect(trained().bytes).toEqual(bytes)

    const recogniser = createNameRecogniser(readModel(bytes, namesModel, 'x.model'), [], words)
    const sentence = 'the Port Authority of Selm met Ada Lindqvist .'
    const { start, end, kind } = recogniser.find(plainTokens(sentence))
    const tokens = sentence.split(' ')
    const found = Array.from(start, (from, n) => [tokens.slice(from, end[n]).join(' '), recogniser.kinds[kind[n]!]])
    expect(found).toEqual([
      ['Port Authority of Selm', 'organisation'],
      ['Ada Lindqvist', 'person'],
    ])
  })
})
