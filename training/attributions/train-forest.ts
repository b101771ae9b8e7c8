import type { Forest } from '../../src/extract/attributions/learned/forest.ts'
import { seededRandom } from '../random.ts'

/** How a forest grows: `stiffness` holds small leaves back, `share` is the part of rows and facts that a tree sees. */
export interface ForestOptions {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  readonly stiffness: number
  readonly share: number
  readonly seed: number
}

/** Rows of facts, one behind the other: fact f of row r is `facts[r * width + f]`. */
interface Rows {
  readonly facts: Float32Array
  readonly width: number
  readonly count: number
}

const bins = 32

/**
 * Grows trees by gradient boosting. `slopes` is given the sums so far and writes, for each row, how the loss grows with its sum, and how
 * that slope grows.
 */
export function trainForest(
  rows: Rows,
  slopes: (sums: Float64Array, slope: Float32Array, bend: Float32Array) => void,
  { trees, depth, rate, stiffness, share, seed }: ForestOptions,
): Forest {
  const { width, count } = rows
  const limits = limitsOf(rows)
  const binned = binsOf(rows, limits)
  const random = seededRandom(seed)
  const sums = new Float64Array(count)
  const slope = new Float32Array(count)
  const bend = new Float32Array(count)
  const leaf = new Uint8Array(count)
  const forest = {
    depth,
    fact: new Uint8Array(trees * depth),
    limit: new Float32Array(trees * depth),
    answer: new Float32Array(trees << depth),
  }
  const size = width * bins
  const slopeIn = new Float64Array(size << (depth - 1))
  const bendIn = new Float64Array(size << (depth - 1))
  for (let tree = 0; tree < trees; tree++) {
    slopes(sums, slope, bend)
    const seen: number[] = []
    for (let row = 0; row < count; row++) if (random() < share) seen.push(row)
    const asked: number[] = []
    for (let f = 0; f < width; f++) if (random() < share) asked.push(f)
    leaf.fill(0)
    for (let d = 0; d < depth; d++) {
      const leaves = 1 << d
      slopeIn.fill(0, 0, leaves * size)
      bendIn.fill(0, 0, leaves * size)
      for (const row of seen) {
        const base = leaf[row]! * size
        const from = row * width
        const g = slope[row]!
        const h = bend[row]!
        for (const f of asked) {
          const at = base + f * bins + binned[from + f]!
          slopeIn[at]! += g
          bendIn[at]! += h
        }
      }
      const best = bestSplit(slopeIn, bendIn, leaves, size, asked, stiffness)
      const question = tree * depth + d
      forest.fact[question] = best.fact
      forest.limit[question] = best.fact < 0 ? Number.POSITIVE_INFINITY : limits[best.fact]![best.bin]!
      for (let row = 0; row < count; row++)
        if (binned[row * width + best.fact]! > best.bin) leaf[row] = leaf[row]! | (1 << d)
    }
    answerLeaves(forest.answer.subarray(tree << depth, (tree + 1) << depth), seen, leaf, slope, bend, rate, stiffness)
    for (let row = 0; row < count; row++) sums[row]! += forest.answer[(tree << depth) + leaf[row]!]!
  }
  return forest
}

/** The question that parts all leaves best, by what it takes from the loss. */
function bestSplit(
  slopeIn: Float64Array,
  bendIn: Float64Array,
  leaves: number,
  size: number,
  asked: readonly number[],
  stiffness: number,
): { fact: number; bin: number } {
  let best = { fact: asked[0] ?? 0, bin: bins }
  let most = Number.NEGATIVE_INFINITY
  const gain = new Float64Array(bins)
  for (const fact of asked) {
    gain.fill(0)
    for (let leaf = 0; leaf < leaves; leaf++) {
      const from = leaf * size + fact * bins
      let g = 0
      let h = 0
      for (let b = 0; b < bins; b++) {
        g += slopeIn[from + b]!
        h += bendIn[from + b]!
      }
      let left = 0
      let under = 0
      for (let b = 0; b < bins - 1; b++) {
        left += slopeIn[from + b]!
        under += bendIn[from + b]!
        gain[b]! += (left * left) / (under + stiffness) + ((g - left) * (g - left)) / (h - under + stiffness)
      }
    }
    for (let bin = 0; bin < bins - 1; bin++) {
      if (gain[bin]! <= most) continue
      most = gain[bin]!
      best = { fact, bin }
    }
  }
  return best
}

function answerLeaves(
  answer: Float32Array,
  seen: readonly number[],
  leaf: Uint8Array,
  slope: Float32Array,
  bend: Float32Array,
  rate: number,
  stiffness: number,
): void {
  const g = new Float64Array(answer.length)
  const h = new Float64Array(answer.length)
  for (const row of seen) {
    g[leaf[row]!]! += slope[row]!
    h[leaf[row]!]! += bend[row]!
  }
  for (let l = 0; l < answer.length; l++) answer[l] = (-rate * g[l]!) / (h[l]! + stiffness)
}

/** For each fact the limits between its bins: values that part the rows evenly. The last bin is open. */
function limitsOf({ facts, width, count }: Rows): Float32Array[] {
  const step = Math.max(1, Math.floor(count / 20_000))
  return Array.from({ length: width }, (_, f) => {
    const values: number[] = []
    for (let row = 0; row < count; row += step) values.push(facts[row * width + f]!)
    const sorted = Float32Array.from(values).sort()
    const distinct = [...new Set(sorted)]
    const limits = new Float32Array(bins).fill(Number.POSITIVE_INFINITY)
    if (distinct.length <= bins) for (let b = 0; b + 1 < distinct.length; b++) limits[b] = distinct[b]!
    else for (let b = 0; b < bins - 1; b++) limits[b] = sorted[Math.floor(((b + 1) * sorted.length) / bins)]!
    return limits
  })
}

function binsOf({ facts, width, count }: Rows, limits: readonly Float32Array[]): Uint8Array {
  const binned = new Uint8Array(count * width)
  for (let row = 0; row < count; row++)
    for (let f = 0; f < width; f++) {
      const value = facts[row * width + f]!
      const of = limits[f]!
      let b = 0
      while (b < bins - 1 && value > of[b]!) b++
      binned[row * width + f] = b
    }
  return binned
}
