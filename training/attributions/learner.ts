import {
  excite,
  type Features,
  newFeatures,
  type Scorer,
  scoreLabels,
} from '../../src/extract/attributions/learned/scorer.ts'
import { type Random, seededRandom } from '../random.ts'

/** How a scorer learns: AdaGrad, a step size for each weight of the table and each row of the network. */
export interface LearnerOptions {
  readonly labels: number
  /** Units of the hidden layer. */
  readonly width: number
  /** Binary logarithms of the rows of the two tables. */
  readonly pairBits: number
  readonly hiddenBits: number
  readonly pairRate: number
  readonly rate: number
  /** The share of hidden units left out at each token. */
  readonly dropout: number
  readonly seed: number
}

export interface Learner {
  readonly scorer: Scorer
  readonly options: LearnerOptions
  readonly random: Random
  readonly seen: { readonly pairs: Float32Array; readonly hidden: Float32Array; readonly output: Float32Array }
  readonly gradient: Float32Array
}

const first = 0.05

export function newLearner(options: LearnerOptions): Learner {
  const random = seededRandom(options.seed)
  const { width, labels } = options
  const noise = (length: number, size: number) => Float32Array.from({ length }, () => (random() * 2 - 1) * size)
  const rows = 2 ** options.hiddenBits
  const pairs = 2 ** options.pairBits
  return {
    scorer: {
      labels,
      width,
      pairs: new Float32Array(pairs + labels),
      pairMask: pairs - 1,
      hidden: new Float32Array(rows * width),
      hiddenMask: rows - 1,
      bias: noise(width, 0.1).map(Math.abs),
      output: noise(labels * width, 0.15),
    },
    options,
    random,
    seen: {
      pairs: new Float32Array(pairs + labels).fill(first),
      hidden: new Float32Array(rows).fill(first),
      output: new Float32Array(labels).fill(first),
    },
    gradient: new Float32Array(width),
  }
}

/** What was computed of one token, kept until its gradient is known. */
export interface Trace extends Features {
  readonly units: Float32Array
}

export function newTrace(width: number, limit: number): Trace {
  return { ...newFeatures(limit), units: new Float32Array(width) }
}

/** Scores a token whose features are in the trace, some hidden units left out by chance. */
export function scoreTrace(
  { scorer, options, random }: Learner,
  trace: Trace,
  out: Float64Array,
  offset: number,
): void {
  excite(scorer, trace, trace.units)
  const scale = 1 / (1 - options.dropout)
  for (let j = 0; j < trace.units.length; j++) {
    if (trace.units[j]! > 0) trace.units[j] = random() < options.dropout ? 0 : trace.units[j]! * scale
  }
  scoreLabels(scorer, trace, trace.units, out, offset)
}

/** One step down the slope: `slope[l]` is how the loss grows with the score of label l; `pace` shortens the steps. */
export function stepTrace(learner: Learner, trace: Trace, slope: Float64Array, pace: number): void {
  const { scorer, options, seen, gradient } = learner
  const { labels, width, pairs, hidden, output, bias } = scorer
  const pairRate = options.pairRate * pace
  for (let l = 0; l < labels; l++) {
    const g = slope[l]!
    if (g > -1e-4 && g < 1e-4) continue
    const square = g * g
    for (let f = 0; f < trace.pairCount; f++) {
      const at = trace.pairs[f]! + l
      seen.pairs[at]! += square
      pairs[at]! -= (pairRate * g) / Math.sqrt(seen.pairs[at]!)
    }
  }
  if (!width) return
  const { units } = trace
  let total = 0
  for (let j = 0; j < width; j++) {
    let sum = 0
    if (units[j]! > 0) for (let l = 0; l < labels; l++) sum += slope[l]! * output[l * width + j]!
    gradient[j] = sum
    total += sum * sum
  }
  for (let l = 0; l < labels; l++) {
    const g = slope[l]!
    if (g > -1e-4 && g < 1e-4) continue
    seen.output[l]! += g * g
    const step = (options.rate * pace * g) / Math.sqrt(seen.output[l]!)
    for (let j = 0; j < width; j++) output[l * width + j]! -= step * units[j]!
  }
  if (total < 1e-8) return
  const rate = options.rate * pace
  for (let f = 0; f < trace.singleCount; f++) {
    const at = trace.singles[f]!
    const row = at / width
    seen.hidden[row]! += total / width
    const step = rate / Math.sqrt(seen.hidden[row]!)
    for (let j = 0; j < width; j++) hidden[at + j]! -= step * gradient[j]!
  }
  for (let j = 0; j < width; j++) bias[j]! -= rate * 0.02 * gradient[j]!
}

/** The mean of a learner's weights over several moments. */
export function meanOf(weights: readonly Float32Array[]): { add(): void; take(): void } {
  const sums = weights.map((some) => new Float64Array(some.length))
  let count = 0
  return {
    add() {
      count++
      weights.forEach((some, n) => {
        const sum = sums[n]!
        for (let i = 0; i < some.length; i++) sum[i]! += some[i]!
      })
    },
    /** Puts the mean in place of the weights. */
    take() {
      for (const [n, some] of weights.entries()) for (let i = 0; i < some.length; i++) some[i] = sums[n]![i]! / count
    },
  }
}
