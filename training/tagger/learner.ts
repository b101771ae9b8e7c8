import {
  beginLabels,
  choose,
  excite,
  lead,
  type Network,
  type Pass,
  type Workspace,
  workspace,
} from '../../src/analyze/tagger/network.ts'
import { margin, type SentenceView } from '../../src/analyze/tagger/sentence-view.ts'
import { type Random, seededRandom } from '../random.ts'

/** How a network learns: by the log-loss of each word, with AdaGrad, a step size for each row of a table. */
export interface LearnerOptions {
  readonly width: number
  /** Binary logarithms of the rows of the two tables. */
  readonly hiddenBits: number
  readonly pairBits: number
  readonly seed: number
  /** Step sizes at the start. */
  readonly rate: number
  readonly pairRate: number
  /** Words whose best label leads by less than this are looked at again (see `Network.sure`). */
  readonly sure: number
  /** A word whose right label has at least this probability teaches nothing: most of them, and so most of the time is saved. */
  readonly settled: number
  /** The share of hidden units left out at each word, so that none is relied on. */
  readonly dropout: number
}

export interface Learner {
  readonly network: Network
  readonly options: LearnerOptions
  readonly random: Random
  readonly space: Workspace
  /** Sums of squared gradients, a row each. */
  readonly seen: { readonly pairs: Float32Array; readonly hidden: Float32Array; readonly output: Float32Array }
  /** All labels: what is chosen from where the right one is not among a word's choices. */
  readonly every: Uint8Array
  readonly kept: Uint8Array
  readonly gradient: Float32Array
  words: number
  loss: number
}

export function newLearner(labels: number, choices: readonly Uint8Array[], options: LearnerOptions): Learner {
  const random = seededRandom(options.seed)
  const { width } = options
  const noise = (length: number, size: number) => Float32Array.from({ length }, () => (random() * 2 - 1) * size)
  const rows = 2 ** options.hiddenBits
  const network: Network = {
    labels,
    sure: options.sure,
    width,
    pairs: new Float32Array(2 ** options.pairBits + 256),
    pairMask: 2 ** options.pairBits - 1,
    // Zero, so that a row which nothing taught stays nothing; the random output weights tell the units apart.
    hidden: new Float32Array(rows * width),
    hiddenMask: rows - 1,
    bias: noise(width, 0.1).map(Math.abs),
    output: noise(labels * width, 0.1),
    choices,
  }
  const first = 0.01
  return {
    network,
    options,
    random,
    space: workspace(network),
    seen: {
      pairs: new Float32Array(2 ** options.pairBits).fill(first),
      hidden: new Float32Array(rows).fill(first),
      output: new Float32Array(labels).fill(first),
    },
    every: Uint8Array.from({ length: labels - 1 }, (_, i) => i + 1),
    kept: new Uint8Array(width),
    gradient: new Float32Array(width),
    words: 0,
    loss: 0,
  }
}

/** Makes all steps small and alike, for a network that has learnt most of what there is. */
export function settle({ seen }: Learner): void {
  seen.pairs.fill(5)
  seen.hidden.fill(5)
  seen.output.fill(500)
}

/**
 * Labels the viewed sentence as the tagger would, its own labels of other words and both passes included, and learns each
 * word's right label. A right label below 0 is not known and teaches nothing. `pace` (1 at the start, towards 0) shortens
 * the steps.
 */
export function learnSentence(
  learner: Learner,
  view: SentenceView,
  choicesOf: Uint16Array,
  rightLabel: (word: number) => number,
  pace: number,
): void {
  const { network, space } = learner
  beginLabels(space, view.size)
  const { labels, again } = space
  for (const pass of ['first', 'second'] as const) {
    for (let i = 0; i < view.size; i++) {
      if (pass === 'second' && again[i] === 0) continue
      const right = rightLabel(i)
      let choices = network.choices[choicesOf[view.row[i + margin]!]!]!
      if (right >= 0 && !choices.includes(right)) choices = learner.every
      let label = choices[0]!
      if (choices.length > 1) {
        label = tryLabel(learner, view, i, choices, pass)
        if (pass === 'first' && lead(choices, label, space) < network.sure) again[i] = 1
        if (right >= 0) learnWord(learner, choices, right, pace)
      }
      labels[i + margin] = label
    }
  }
}

function tryLabel(learner: Learner, view: SentenceView, i: number, choices: Uint8Array, pass: Pass): number {
  excite(learner.network, view, i, pass, learner.space)
  dropUnits(learner)
  return choose(learner.network, choices, learner.space)
}

function dropUnits({ space: { units }, kept, options, random }: Learner): void {
  const scale = 1 / (1 - options.dropout)
  for (let j = 0; j < units.length; j++) {
    const keep = units[j]! > 0 && random() >= options.dropout
    kept[j] = keep ? 1 : 0
    units[j] = keep ? units[j]! * scale : 0
  }
}

/** One step down the slope of -log(probability of the right label). */
function learnWord(learner: Learner, choices: Uint8Array, right: number, pace: number): void {
  const { network, options, seen, space, gradient, kept } = learner
  const { scores, units } = space
  const { output, width } = network
  let top = Number.NEGATIVE_INFINITY
  for (const label of choices) top = Math.max(top, scores[label]!)
  let sum = 0
  for (const label of choices) {
    const weight = Math.exp(scores[label]! - top)
    scores[label] = weight
    sum += weight
  }
  const probability = scores[right]! / sum
  learner.words++
  learner.loss -= Math.log(probability + 1e-9)
  if (probability > options.settled) return
  const rate = options.rate * pace
  let excitement = 0
  for (let j = 0; j < width; j++) excitement += units[j]! * units[j]!
  gradient.fill(0)
  let squares = 0
  for (const label of choices) {
    const slope = scores[label]! / sum - (label === right ? 1 : 0)
    scores[label] = slope
    squares += slope * slope
    if (Math.abs(slope) < 1e-4) continue
    const base = label * width
    seen.output[label]! += (slope * slope * excitement) / width
    const step = (rate * slope) / Math.sqrt(seen.output[label]!)
    for (let j = 0; j < width; j++) {
      gradient[j] = gradient[j]! + slope * output[base + j]!
      output[base + j] = output[base + j]! - step * units[j]!
    }
  }
  learnHidden(learner, kept, rate)
  learnPairs(learner, choices, squares, options.pairRate * pace)
}

function learnHidden({ network, options, seen, space, gradient }: Learner, kept: Uint8Array, rate: number): void {
  const { hidden, bias, width } = network
  const scale = 1 / (1 - options.dropout)
  let squares = 0
  for (let j = 0; j < width; j++) {
    const slope = kept[j] === 1 ? gradient[j]! * scale : 0
    gradient[j] = slope
    squares += slope * slope
    bias[j] = bias[j]! - rate * 0.1 * slope
  }
  if (squares === 0) return
  for (let f = 0; f < space.singleCount; f++) {
    const base = space.singles[f]!
    const row = base / width
    seen.hidden[row]! += squares / width
    const step = rate / Math.sqrt(seen.hidden[row]!)
    for (let j = 0; j < width; j++) hidden[base + j] = hidden[base + j]! - step * gradient[j]!
  }
}

function learnPairs({ network, seen, space }: Learner, choices: Uint8Array, squares: number, rate: number): void {
  const { pairs } = network
  for (let f = 0; f < space.pairCount; f++) {
    const base = space.pairs[f]!
    seen.pairs[base]! += squares
    const step = rate / Math.sqrt(seen.pairs[base]!)
    for (const label of choices) pairs[base + label] = pairs[base + label]! - step * space.scores[label]!
  }
}
