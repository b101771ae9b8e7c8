import { labelCount } from './labels.ts'
import { featureLimit, pairFeatures, singleFeatures } from './name-features.ts'
import type { NameView } from './name-view.ts'
import { sumUnits } from './sum-units.ts'

/**
 * What scores the labels of one word: a hashed table of weights for pairs of facts, and a network of one hidden layer over
 * single facts, their scores added. Both tables are hashed without a check: they are small and forgiving.
 */
export interface NameNetwork {
  /** Units of the hidden layer, a multiple of 4. */
  readonly width: number
  /** What a single of hash h adds to hidden unit j: `hidden[(h & hiddenMask) * width + j]`. */
  readonly hidden: Float32Array
  readonly hiddenMask: number
  readonly bias: Float32Array
  /** Weight of label l for hidden unit j: `output[l * width + j]`. */
  readonly output: Float32Array
  /** Weight of label l for a pair of hash h: `pairs[(h & pairMask) + l]`. Rows overlap. */
  readonly pairs: Float32Array
  readonly pairMask: number
  /** What it adds that label m follows label l: `transitions[l * labelCount + m]`. */
  readonly transitions: Float32Array
  /** Where the two tables are filled only as they are needed: sees to the rows that a workspace names. */
  need?(space: NameWorkspace): void
}

/** Room to work in, made once: what the last word's features and hidden units were. */
export interface NameWorkspace {
  /** Where in `pairs` each pair's row begins, and in `hidden` each single's. */
  readonly pairs: Int32Array
  pairCount: number
  readonly singles: Int32Array
  singleCount: number
  readonly units: Float32Array
}

export function nameWorkspace(width: number): NameWorkspace {
  return {
    pairs: new Int32Array(featureLimit),
    pairCount: 0,
    singles: new Int32Array(featureLimit),
    singleCount: 0,
    units: new Float32Array(width),
  }
}

/** Finds the features of the word at place k: where their rows begin. */
export function findFeatures(n: NameNetwork, v: NameView, k: number, space: NameWorkspace): void {
  const { singles, pairs } = space
  const { hiddenMask, pairMask, width } = n
  const count = singleFeatures(v, k, singles)
  const pairCount = pairFeatures(v, k, pairs)
  space.singleCount = count
  space.pairCount = pairCount
  for (let f = 0; f < pairCount; f++) pairs[f] = pairs[f]! & pairMask
  for (let f = 0; f < count; f++) singles[f] = (singles[f]! & hiddenMask) * width
  n.need?.(space)
}

/** Sums what the singles found excite in the hidden units, before the rectifier. */
export function excite(n: NameNetwork, { singles, singleCount, units }: NameWorkspace): void {
  sumUnits(n, singles, singleCount, units)
}

/** Writes the score of every label into `scores` from `at` on, by the workspace's features and rectified units. */
export function scoreLabels(n: NameNetwork, space: NameWorkspace, scores: Float32Array, at: number): void {
  const { units, pairs, pairCount } = space
  const { output, width } = n
  const weights = n.pairs
  for (let label = 0; label < labelCount; label++) {
    let score = 0
    const base = label * width
    for (let j = 0; j < width; j++) score += output[base + j]! * units[j]!
    scores[at + label] = score
  }
  for (let f = 0; f < pairCount; f++) {
    const row = pairs[f]!
    for (let label = 0; label < labelCount; label++) scores[at + label]! += weights[row + label]!
  }
}

/** What the rectifier lets through. */
export function rectify(units: Float32Array): void {
  for (let j = 0; j < units.length; j++) if (units[j]! < 0) units[j] = 0
}
