import type { Forest } from '../../src/extract/attributions/learned/forest.ts'
import { hypothesisFactCount as width } from '../../src/extract/attributions/learned/hypothesis-facts.ts'
import { faint } from '../../src/extract/attributions/learned/reranker.ts'
import { type ForestOptions, trainForest } from './train-forest.ts'

/** What a forest learns of one window: how probable each way was so far, what is known of it, how good it is. */
export interface Ranking {
  readonly p: ArrayLike<number>
  /** `hypothesisFacts` of each way, one behind the other. */
  readonly facts: Float32Array
  readonly worth: readonly number[]
}

/** Grows a forest that corrects the probabilities of ways to label a window, so that the best, or ones as good, are chosen. */
export function trainRanks(windows: readonly Ranking[], options: ForestOptions): Forest {
  const count = windows.reduce((sum, { p }) => sum + p.length, 0)
  const facts = new Float32Array(count * width)
  const before = new Float64Array(count)
  const wanted = new Float32Array(count)
  const starts: number[] = []
  let at = 0
  for (const { p, facts: own, worth } of windows) {
    starts.push(at)
    facts.set(own, at * width)
    const best = Math.max(...worth) - 0.02
    let right = 0
    for (let h = 0; h < p.length; h++) if (worth[h]! > best) right += p[h]! + faint
    for (let h = 0; h < p.length; h++) {
      before[at + h] = Math.log(p[h]! + faint)
      wanted[at + h] = worth[h]! > best ? (p[h]! + faint) / right : 0
    }
    at += p.length
  }
  starts.push(at)
  const odds = new Float64Array(Math.max(...windows.map(({ p }) => p.length)))
  return trainForest(
    { facts, width, count },
    (sums, slope, bend) => {
      for (let w = 0; w < windows.length; w++) {
        const from = starts[w]!
        const to = starts[w + 1]!
        let top = Number.NEGATIVE_INFINITY
        for (let h = from; h < to; h++) top = Math.max(top, sums[h]! + before[h]!)
        let all = 0
        for (let h = from; h < to; h++) all += odds[h - from] = Math.exp(sums[h]! + before[h]! - top)
        for (let h = from; h < to; h++) {
          const q = odds[h - from]! / all
          slope[h] = q - wanted[h]!
          bend[h] = Math.max(0.01, q * (1 - q))
        }
      }
    },
    options,
  )
}
