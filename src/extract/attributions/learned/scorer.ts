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
  const { hidden, hiddenMask, width, bias } = scorer
  const { singles, singleCount: count } = features
  for (let f = 0; f < count; f++) singles[f] = (singles[f]! & hiddenMask) * width
  for (let j = 0; j < width; j += 4) {
    let a = bias[j]!
    let b = bias[j + 1]!
    let c = bias[j + 2]!
    let d = bias[j + 3]!
    for (let f = 0; f < count; f++) {
      const at = singles[f]! + j
      a += hidden[at]!
      b += hidden[at + 1]!
      c += hidden[at + 2]!
      d += hidden[at + 3]!
    }
    units[j] = a > 0 ? a : 0
    units[j + 1] = b > 0 ? b : 0
    units[j + 2] = c > 0 ? c : 0
    units[j + 3] = d > 0 ? d : 0
  }
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
  for (let l = 0; l < labels; l++) {
    let score = 0
    const base = l * width
    for (let j = 0; j < width; j++) score += output[base + j]! * units[j]!
    for (let f = 0; f < count; f++) score += table[pairs[f]! + l]!
    out[offset + l] = score
  }
}
