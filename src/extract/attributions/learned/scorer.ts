import { sumUnits } from '../../../analyze/names/sum-units.ts'

/**
 * Scores a few labels by features: a hashed table of weights for combined facts, and beside it a network of one hidden layer
 * over single facts. Both tables are hashed without a check.
 */
export interface Scorer {
  readonly labels: number
  /** Units of the hidden layer, a multiple of 4. */
  readonly width: number
  /** Weight of label l for a combined fact of hash h: `pairs[(h & pairMask) + l]`. Rows overlap. */
  readonly pairs: Float32Array
  readonly pairMask: number
  /** What a single fact of hash h adds to hidden unit j: `hidden[(h & hiddenMask) * width + j]`. */
  readonly hidden: Float32Array
  readonly hiddenMask: number
  readonly bias: Float32Array
  /** Weight of label l for hidden unit j: `output[l * width + j]`. */
  readonly output: Float32Array
}

/** What is known of one thing to be scored, as hashes: single facts for the network, combined ones for the table. */
export interface Features {
  readonly singles: Int32Array
  singleCount: number
  readonly pairs: Int32Array
  pairCount: number
}

/** Room for so many features of either kind. */
export function newFeatures(limit: number): Features {
  return { singles: new Int32Array(limit), singleCount: 0, pairs: new Int32Array(limit), pairCount: 0 }
}

/** Room for the hidden units of a scorer, made once for each width. */
export function unitsOf({ width }: Scorer): Float32Array {
  let units = spaces.get(width)
  if (!units) {
    units = new Float32Array(width)
    spaces.set(width, units)
  }
  return units
}
const spaces = new Map<number, Float32Array>()

/** Adds up the hidden units and rectifies them. Single facts become the rows that they name. */
export function excite(scorer: Scorer, features: Features, units: Float32Array): void {
  const { hiddenMask, width } = scorer
  const { singles, singleCount: count } = features
  for (let f = 0; f < count; f++) singles[f] = (singles[f]! & hiddenMask) * width
  sumUnits(scorer, singles, count, units)
  for (let j = 0; j < width; j++) if (!(units[j]! > 0)) units[j] = 0
}

/** Writes the score of every label to `out` from `offset` on, by units and the table. Combined facts become the rows they name. */
export function scoreLabels(
  scorer: Scorer,
  features: Features,
  units: Float32Array,
  out: Float64Array,
  offset: number,
): void {
  const { labels, width, output, pairs: table, pairMask } = scorer
  const { pairs, pairCount: count } = features
  for (let f = 0; f < count; f++) pairs[f] = pairs[f]! & pairMask
  let l = 0
  // Four labels at a time, so that none waits for its own sum.
  for (; l + 4 <= labels; l += 4) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let j = 0, at = l * width; j < width; j++, at++) {
      const unit = units[j]!
      a += output[at]! * unit
      b += output[at + width]! * unit
      c += output[at + 2 * width]! * unit
      d += output[at + 3 * width]! * unit
    }
    for (let f = 0; f < count; f++) {
      const row = pairs[f]! + l
      a += table[row]!
      b += table[row + 1]!
      c += table[row + 2]!
      d += table[row + 3]!
    }
    out[offset + l] = a
    out[offset + l + 1] = b
    out[offset + l + 2] = c
    out[offset + l + 3] = d
  }
  for (; l < labels; l++) {
    let score = 0
    const base = l * width
    for (let j = 0; j < width; j++) score += output[base + j]! * units[j]!
    for (let f = 0; f < count; f++) score += table[pairs[f]! + l]!
    out[offset + l] = score
  }
}
