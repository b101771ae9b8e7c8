import { seededRandom, shuffle } from '../random.ts'

/** Facts of one candidate, and whether it was right. */
export interface Judged {
  readonly facts: readonly number[]
  readonly right: boolean
}

/** Logistic regression by gradient descent over all, one by one: weights of the facts, the bias last. */
export function trainConfidence(judged: readonly Judged[], seed: number): number[] {
  const random = seededRandom(seed)
  const width = judged[0]?.facts.length ?? 0
  const weights = new Float64Array(width + 1)
  const seen = new Float64Array(width + 1).fill(1)
  const mean = new Float64Array(width + 1)
  const order = [...judged]
  const rounds = 30
  let counted = 0
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const { facts, right } of order) {
      let score = weights[width]!
      for (let f = 0; f < width; f++) score += weights[f]! * facts[f]!
      const slope = 1 / (1 + Math.exp(-score)) - (right ? 1 : 0)
      for (let f = 0; f <= width; f++) {
        const g = slope * (facts[f] ?? 1) + (f < width ? 1e-5 * weights[f]! : 0)
        seen[f]! += g * g
        weights[f]! -= (0.3 * g) / Math.sqrt(seen[f]!)
      }
    }
    if (round >= rounds / 2) {
      counted++
      for (let f = 0; f <= width; f++) mean[f]! += weights[f]!
    }
  }
  return Array.from(mean, (sum) => Number((sum / counted).toFixed(5)))
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
