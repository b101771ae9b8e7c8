import { expect, test } from 'vitest'
import { createParser } from '../../src/analyze/parser/parser.ts'
import type { Sizes } from '../../src/analyze/parser/weights.ts'
import { seededRandom } from '../random.ts'
import { exportModel } from './export.ts'
import { mergeNetworks } from './merge-networks.ts'
import { newNetwork } from './network.ts'
import { buildKinds } from './word-kinds.ts'

const upos = ['NOUN', 'VERB']
const relations = ['root', 'nsubj', 'obj']
const sizes: Sizes = { hidden: 32, width: 32, words: 0, clusters: 0, upos: 2, xpos: 1, relations: 3 }
const { kinds } = buildKinds([], new Int32Array(0), new Map(), 1)
const parametersOf = (seed: number) => newNetwork(sizes, kinds, seededRandom(seed)).parameters.slice()

const text = 'envoys met envoys in towns'
const tokens = {
  text,
  start: Uint32Array.of(0, 7, 11, 18, 21),
  end: Uint32Array.of(6, 10, 17, 20, 26),
  sentences: Uint32Array.of(0, 5),
  tag: Uint8Array.of(0, 1, 0, 1, 0),
}

function parsed(networks: readonly Float32Array[]) {
  const merged = mergeNetworks(sizes, networks)
  const trained = { sizes: merged.sizes, upos, xpos: ['_'], relations, rows: new Map(), clusters: new Map() }
  const model = exportModel(trained, merged.parameters, 'xx', 0)
  const tags = upos.map((name) => ({ upos: name, xpos: '_' }))
  const { head, relation } = createParser(model, tags).parse(tokens)
  return { head: [...head], relation: [...relation] }
}

test('a network merged with itself parses as it does alone', () => {
  for (let seed = 1; seed <= 3; seed++) {
    const network = parametersOf(seed)
    expect(parsed([network, network, network])).toEqual(parsed([network]))
  }
})

test('a network merged with one that scores nothing parses as it does alone', () => {
  const silent = new Float32Array(parametersOf(1).length)
  for (let seed = 1; seed <= 3; seed++) {
    const network = parametersOf(seed)
    expect(parsed([silent, network])).toEqual(parsed([network]))
    expect(parsed([network, silent])).toEqual(parsed([network]))
  }
})
