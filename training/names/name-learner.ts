import {
  chainRoom,
  labelProbabilities,
  powersOfSteps,
  stepCount,
  stepWeights,
} from '../../src/analyze/names/label-chain.ts'
import { labelCount } from '../../src/analyze/names/labels.ts'
import {
  excite,
  findFeatures,
  type NameNetwork,
  type NameWorkspace,
  nameWorkspace,
  scoreLabels,
} from '../../src/analyze/names/name-network.ts'
import type { NameView } from '../../src/analyze/names/name-view.ts'
import { type Random, seededRandom } from '../random.ts'

/** How a network learns: by the log-loss of whole chains of labels, with AdaGrad, a step size for each row of a table. */
export interface NameLearnerOptions {
  readonly width: number
  /** Binary logarithms of the rows of the two tables. */
  readonly hiddenBits: number
  readonly pairBits: number
  readonly seed: number
  /** Step sizes at the start. */
  readonly rate: number
  readonly pairRate: number
  /** The shares of hidden units, of pairs and of singles that are left out at each word. */
  readonly dropout: number
  readonly pairDropout: number
  readonly singleDropout: number
}

export interface NameLearner {
  readonly network: NameNetwork
  readonly options: NameLearnerOptions
  readonly random: Random
  readonly seen: { readonly pairs: Float32Array; readonly hidden: Float32Array; readonly output: Float32Array }
  readonly room: Room
  loss: number
  words: number
}

/** What is kept of each word of a run between scoring and learning. */
interface Room {
  words: number
  spaces: NameWorkspace[]
  kept: Uint8Array[]
  scores: Float32Array
  free: Float64Array
  held: Float64Array
}

const roomFor = (words: number, width: number): Room => ({
  words,
  spaces: Array.from({ length: words }, () => nameWorkspace(width)),
  kept: Array.from({ length: words }, () => new Uint8Array(width)),
  scores: new Float32Array(words * labelCount),
  free: new Float64Array(words * labelCount),
  held: new Float64Array(words * labelCount),
})

export function newNameLearner(options: NameLearnerOptions): NameLearner {
  const random = seededRandom(options.seed)
  const { width } = options
  const noise = (length: number, size: number) => Float32Array.from({ length }, () => (random() * 2 - 1) * size)
  const rows = 2 ** options.hiddenBits
  const network: NameNetwork = {
    width,
    // Zero, so that a row which nothing taught stays nothing; the random output weights tell the units apart.
    hidden: new Float32Array(rows * width),
    hiddenMask: rows - 1,
    bias: noise(width, 0.1).map(Math.abs),
    output: noise(labelCount * width, 0.1),
    pairs: new Float32Array(2 ** options.pairBits + labelCount),
    pairMask: 2 ** options.pairBits - 1,
    transitions: new Float32Array(labelCount * labelCount),
  }
  const first = 0.01
  return {
    network,
    options,
    random,
    seen: {
      pairs: new Float32Array(2 ** options.pairBits).fill(first),
      hidden: new Float32Array(rows).fill(first),
      output: new Float32Array(labelCount).fill(first),
    },
    room: roomFor(64, width),
    loss: 0,
    words: 0,
  }
}

const chain = chainRoom()
const freeSteps = new Float64Array(stepCount)
const heldSteps = new Float64Array(stepCount)

/** Learns one run of words, places `from` to `to` of the view; `allowed` holds their labels' bits from `allowedAt` on. */
export function learnRun(
  learner: NameLearner,
  view: NameView,
  from: number,
  to: number,
  allowed: Uint32Array,
  allowedAt: number,
  pace: number,
): void {
  const { network, options, random } = learner
  const size = to - from
  if (size > learner.room.words) Object.assign(learner.room, roomFor(size * 2, network.width))
  const { spaces, kept, scores, free, held } = learner.room
  for (let i = 0; i < size; i++) {
    const space = spaces[i]!
    findFeatures(network, view, from + i, space)
    dropSingles(space, options.singleDropout, random)
    excite(network, space)
    dropUnits(space.units, kept[i]!, options.dropout, random)
    dropPairs(space, options.pairDropout, random)
    scoreLabels(network, space, scores, i * labelCount)
  }
  const powers = powersOfSteps(network.transitions)
  const run = scores.subarray(0, size * labelCount)
  const all = labelProbabilities(chain, run, powers, free, { stepsOut: freeSteps.fill(0) })
  const right = labelProbabilities(chain, run, powers, held, {
    allowed: allowed.subarray(allowedAt),
    stepsOut: heldSteps.fill(0),
  })
  if (right === Number.NEGATIVE_INFINITY) return
  learner.loss += all - right
  learner.words += size
  learnSteps(network.transitions, 0.02 * pace)
  for (let i = 0; i < size; i++) learnWord(learner, spaces[i]!, kept[i]!, i * labelCount, pace)
}

function dropUnits(units: Float32Array, kept: Uint8Array, dropout: number, random: Random): void {
  const scale = 1 / (1 - dropout)
  for (let j = 0; j < units.length; j++) {
    const keep = units[j]! > 0 && random() >= dropout
    kept[j] = keep ? 1 : 0
    units[j] = keep ? units[j]! * scale : 0
  }
}

function dropSingles(space: NameWorkspace, dropout: number, random: Random): void {
  let n = 0
  for (let f = 0; f < space.singleCount; f++) if (random() >= dropout) space.singles[n++] = space.singles[f]!
  space.singleCount = n
}

function dropPairs(space: NameWorkspace, dropout: number, random: Random): void {
  let n = 0
  for (let f = 0; f < space.pairCount; f++) if (random() >= dropout) space.pairs[n++] = space.pairs[f]!
  space.pairCount = n
}

function learnSteps(transitions: Float32Array, rate: number): void {
  for (let s = 0; s < stepCount; s++) transitions[stepWeights[s]!]! -= rate * (freeSteps[s]! - heldSteps[s]!)
}

const slopes = new Float32Array(labelCount)

/** One step down the slope of -log(probability of the allowed chains), by what one word adds to it. */
function learnWord(learner: NameLearner, space: NameWorkspace, kept: Uint8Array, at: number, pace: number): void {
  const { network, options, seen, room } = learner
  const { output, width, hidden, bias, pairs } = network
  const { units } = space
  let squares = 0
  for (let l = 0; l < labelCount; l++) {
    const slope = room.free[at + l]! - room.held[at + l]!
    slopes[l] = slope > 1e-4 || slope < -1e-4 ? slope : 0
    squares += slope * slope
  }
  if (squares < 1e-4) return
  const rate = options.rate * pace
  const gradient = new Float32Array(width)
  let excitement = 0
  for (let j = 0; j < width; j++) excitement += units[j]! * units[j]!
  for (let l = 0; l < labelCount; l++) {
    const slope = slopes[l]!
    if (slope === 0) continue
    const base = l * width
    seen.output[l]! += (slope * slope * excitement) / width
    const step = (rate * slope) / Math.sqrt(seen.output[l]!)
    for (let j = 0; j < width; j++) {
      gradient[j]! += slope * output[base + j]!
      output[base + j]! -= step * units[j]!
    }
  }
  const scale = 1 / (1 - options.dropout)
  let hiddenSquares = 0
  for (let j = 0; j < width; j++) {
    const slope = kept[j] === 1 ? gradient[j]! * scale : 0
    gradient[j] = slope
    hiddenSquares += slope * slope
    bias[j]! -= rate * 0.1 * slope
  }
  if (hiddenSquares > 0) {
    for (let f = 0; f < space.singleCount; f++) {
      const base = space.singles[f]!
      const row = base / width
      seen.hidden[row]! += hiddenSquares / width
      const step = rate / Math.sqrt(seen.hidden[row]!)
      for (let j = 0; j < width; j++) hidden[base + j]! -= step * gradient[j]!
    }
  }
  const pairRate = options.pairRate * pace
  for (let f = 0; f < space.pairCount; f++) {
    const base = space.pairs[f]!
    seen.pairs[base]! += squares
    const step = pairRate / Math.sqrt(seen.pairs[base]!)
    for (let l = 0; l < labelCount; l++) pairs[base + l]! -= step * slopes[l]!
  }
}
