import { confidenceFactCount as width } from '../../src/extract/attributions/learned/confidence.ts'
import type { Forest } from '../../src/extract/attributions/learned/forest.ts'
import { type ForestOptions, trainForest } from './train-forest.ts'

/** Facts of one candidate, and whether it was right. */
export interface Judged {
  readonly facts: Float32Array
  readonly right: boolean
}

/** Grows a forest whose answers add up to the logarithmic odds of being right. */
export function trainConfidence(judged: readonly Judged[], options: ForestOptions): Forest {
  const facts = new Float32Array(judged.length * width)
  for (const [row, each] of judged.entries()) facts.set(each.facts, row * width)
  return trainForest(
    { facts, width, count: judged.length },
    (sums, slope, bend) => {
      for (let row = 0; row < judged.length; row++) {
        const p = 1 / (1 + Math.exp(-sums[row]!))
        slope[row] = p - (judged[row]!.right ? 1 : 0)
        bend[row] = Math.max(0.01, p * (1 - p))
      }
    },
    options,
  )
}

/** The threshold at which the harmonic mean of precision and recall is highest, `marked` being all that are to be found. */
export function bestThreshold(
  scored: readonly { confidence: number; right: boolean }[],
  marked: number,
): { threshold: number; f1: number } {
  const order = [...scored].sort((a, b) => b.confidence - a.confidence)
  let hits = 0
  let best = { threshold: 0.5, f1: 0 }
  order.forEach(({ confidence, right }, n) => {
    if (right) hits++
    const f1 = (2 * hits) / (n + 1 + marked)
    if (f1 > best.f1) best = { threshold: Number(confidence.toFixed(4)), f1 }
  })
  return best
}
