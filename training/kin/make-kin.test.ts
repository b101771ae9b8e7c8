import { expect, it } from 'vitest'
import { readModel } from '../../src/analyze/model/read-model.ts'
import { writeModel } from '../../src/analyze/model/write-model.ts'
import { kinModel, readKin } from '../../src/reconcile/statements/kin.ts'
import type { Clusters } from '../corpora/read-clusters.ts'
import { kinToModel } from './make-kin.ts'

const words = ['the', 'delayed', 'of', 'postponed', 'guns', '1990', 'rarest']
const clusters: Clusters = {
  words,
  fine: Uint16Array.from([0, 7, 0, 7, 999, 3, 7]),
  coarse: new Uint8Array(words.length),
  find: (word) => words.indexOf(word),
}

it('keeps the kinds of the most frequent words, also in a file', () => {
  const model = kinToModel(clusters, 'en', 4)
  const kin = readKin(readModel(writeModel(model), kinModel, 'kin.model'))
  expect(['the', 'delayed', 'postponed', 'guns'].map(kin)).toEqual([1, 8, 8, 1000])
  // Too short, no word, too rare, unknown.
  expect(['of', '1990', 'rarest', 'ferry'].map(kin)).toEqual([0, 0, 0, 0])
})
