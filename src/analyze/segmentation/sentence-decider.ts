import type { Model } from '../model/model.ts'
import { fromMuLaw } from '../model/mu-law.ts'
import type { Decide } from './place.ts'
import { mostFeatures, sentenceFeatures } from './sentence-features.ts'

/** What a `sentences` model's file must say of itself. */
export const sentenceModel = { kind: 'sentences', version: 1 } as const

/** Says where sentences begin, out of its model: a sum of weights, and yes where it is above zero. */
export function createSentenceDecider({ settings, sections }: Model): Decide {
  return decideByWeights(fromMuLaw({ codes: sections.weights as Int8Array, scale: settings.scale as number }))
}

/** The same out of the weights of the features' rows. */
export function decideByWeights(weights: Float32Array | Float64Array): Decide {
  const features = new Int32Array(mostFeatures)
  return (place) => {
    const size = sentenceFeatures(place, features)
    let sum = 0
    for (let i = 0; i < size; i++) sum += weights[features[i]!]!
    return sum > 0
  }
}
