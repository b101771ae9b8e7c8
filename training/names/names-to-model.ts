import type { Json, Model, Section } from '../../src/analyze/model/model.ts'
import { toMuLaw } from '../../src/analyze/model/mu-law.ts'
import type { NameWordTable } from '../../src/analyze/names/name-lexicon.ts'
import type { NameNetwork } from '../../src/analyze/names/name-network.ts'
import { namesModel } from '../../src/analyze/names/names.ts'

/** What belongs to a trained network, to read it with. */
export interface TrainedNames {
  readonly words: NameWordTable
  readonly network: NameNetwork
  /** The tags that it knows, as 'NNP/PROPN', numbered from 1. */
  readonly tags: readonly string[]
  readonly consistency: number
}

/** Weights of pairs smaller than this are left out: most taught little, and zeros pack well. */
const least = 0.02

/** A trained network as a model to write, its weights in 8 bits. */
export function namesToModel({ words, network, tags, consistency }: TrainedNames, language: string): Model {
  const settings: { [key: string]: Json } = { tags, consistency, width: network.width, pairRows: network.pairMask + 1 }
  const sections: { [name: string]: Section } = { ...words }
  const tables = {
    hidden: network.hidden,
    bias: network.bias,
    output: network.output,
    pairs: network.pairs.map((weight) => (Math.abs(weight) < least ? 0 : weight)),
    transitions: network.transitions,
  }
  for (const [name, weights] of Object.entries(tables)) {
    const { codes, scale } = toMuLaw(weights)
    sections[name] = codes
    settings[`${name}Scale`] = scale
  }
  return { ...namesModel, language, settings, sections }
}
