import { afterDateline } from '../../src/analyze/segmentation/dateline.ts'
import { featureRows, mostFeatures, sentenceFeatures } from '../../src/analyze/segmentation/sentence-features.ts'
import { sentencePlaces } from '../../src/analyze/sentences.ts'
import type { Segmentation } from '../../src/languages/language.ts'
import { seededRandom, shuffle } from '../random.ts'
import type { GoldText } from './gold-text.ts'
import { lineWords } from './line-words.ts'

/** How to train. */
export interface SentenceSettings {
  readonly rounds: number
  /** A place is learnt from until its sum is this far on the right side. */
  readonly margin: number
  readonly seed: number
}

export const usualSentenceTraining: SentenceSettings = { rounds: 8, margin: 50, seed: 1 }

/** One place of the texts: the rows of its features, and whether a sentence begins there. */
interface Example {
  readonly rows: Int32Array
  readonly begins: boolean
}

/** Learns the weights of the features' rows: an averaged perceptron with a margin, as decimals for `toMuLaw`. */
export function trainSentences(
  texts: readonly GoldText[],
  segmentation: Segmentation,
  { rounds, margin, seed }: SentenceSettings,
): Float64Array {
  const examples = texts.flatMap((text) => examplesOf(text, segmentation))
  const random = seededRandom(seed)
  const weights = new Float64Array(featureRows)
  const late = new Float64Array(featureRows)
  let step = 1
  for (let round = 0; round < rounds; round++) {
    shuffle(examples, random)
    for (const { rows, begins } of examples) {
      const sign = begins ? 1 : -1
      let sum = 0
      for (const row of rows) sum += weights[row]!
      if (sum * sign <= margin) {
        for (const row of rows) {
          weights[row]! += sign
          late[row]! += sign * step
        }
      }
      step++
    }
  }
  return weights.map((weight, row) => weight - late[row]! / step)
}

/** The places of a text, each with the start of the true sentence before it. */
function examplesOf(gold: GoldText, segmentation: Segmentation): Example[] {
  const starts = new Set(gold.sentences.slice(0, -1).map((s) => gold.start[s]!))
  const features = new Int32Array(mostFeatures)
  const found: Example[] = []
  for (const line of lineWords(gold.text, segmentation)) {
    for (const place of sentencePlaces(line, segmentation, afterDateline(line, segmentation))) {
      const size = sentenceFeatures(place, features)
      const begins = starts.has(line.start[place.next]!)
      found.push({ rows: features.slice(0, size), begins })
      if (begins) place.from = place.next
    }
  }
  return found
}
