import { expect, test } from 'vitest'
import { beginLabels, choose, excite, type Network, workspace } from '../../src/analyze/tagger/network.ts'
import { sentenceView } from '../../src/analyze/tagger/sentence-view.ts'
import { seededRandom } from '../random.ts'
import { newLearner } from './learner.ts'
import { mergeTaggers } from './merge-taggers.ts'
import { usualTagger } from './train-tagger.ts'

const labels = 4
const choices = Uint8Array.of(1, 2, 3)

/** A network of random weights, its tables too. */
function networkOf(seed: number): Network {
  const options = { ...usualTagger, width: 8, hiddenBits: 4, pairBits: 5, seed }
  const { network } = newLearner(labels, [choices], options)
  const random = seededRandom(seed)
  for (const table of [network.pairs, network.hidden]) table.set(table.map(() => random() - 0.5))
  return network
}

/** What a network says of the only word of a sentence. */
function scores(network: Network): number[] {
  const space = workspace(network)
  const view = { ...sentenceView(), size: 1 }
  view.word[2] = 77
  beginLabels(space, 1)
  excite(network, view, 0, 'first', space)
  space.units.set(space.units.map((unit) => Math.max(0, unit)))
  choose(network, choices, space)
  return [...choices].map((label) => space.scores[label]!)
}

test('a merged network scores the sums of what its parts score, and is as sure as they are', () => {
  const parts = [1, 2, 3].map(networkOf)
  const merged = mergeTaggers(parts)
  expect([merged.width, merged.sure]).toEqual([24, 3 * parts[0]!.sure])
  const apart = parts.map(scores)
  scores(merged).forEach((score, c) => {
    const sum = apart.reduce((sum, of) => sum + of[c]!, 0)
    expect(score).toBeCloseTo(sum, 4)
  })
})

test('one network alone stays as it is', () => {
  const network = networkOf(5)
  expect(scores(mergeTaggers([network]))).toEqual(scores(network))
})
