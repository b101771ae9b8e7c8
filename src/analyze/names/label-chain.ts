import { closes, follows, labelCount, opens } from './labels.ts'

/** The steps that are allowed from one label to the next, in order of the first. */
const stepFrom: number[] = []
const stepTo: number[] = []
for (let label = 0; label < labelCount; label++) {
  for (let next = 0; next < labelCount; next++) {
    if (!follows[label * labelCount + next]) continue
    stepFrom.push(label)
    stepTo.push(next)
  }
}
export const stepCount = stepFrom.length
const froms = Uint8Array.from(stepFrom)
const tos = Uint8Array.from(stepTo)

/** Room to work in; it grows when it must. */
export interface ChainRoom {
  ahead: Float64Array
  behind: Float64Array
  powers: Float64Array
  back: Uint8Array
}

export function chainRoom(words = 64): ChainRoom {
  const room = () => new Float64Array(words * labelCount)
  return { ahead: room(), behind: room(), powers: room(), back: new Uint8Array(words * labelCount) }
}

function grow(room: ChainRoom, words: number): void {
  if (words * labelCount > room.ahead.length) Object.assign(room, chainRoom(words * 2))
}

/** What else of a run may be given or asked for. */
interface RunOptions {
  /** For each word the bits of the labels it may have; left out, all. */
  readonly allowed?: Uint32Array
  /** How often each step is to be expected is added to it. */
  readonly stepsOut?: Float64Array
}

/**
 * The labels of a run of words, `scores` holding labelCount scores for each and nothing else: writes into `out` the probability of
 * every label of every word, where all chains of labels compete that are whole. Answers the logarithm of the sum over all
 * chains, minus infinity where no chain is allowed (`out` is then of no use). `stepPowers` is `powersOfSteps(transitions)`.
 */
export function labelProbabilities(
  room: ChainRoom,
  scores: Float32Array,
  stepPowers: Float64Array,
  out: Float64Array,
  { allowed, stepsOut }: RunOptions = {},
): number {
  const size = scores.length / labelCount
  grow(room, size)
  const { ahead, behind, powers } = room
  let log = 0
  for (let i = 0; i < size; i++) {
    const row = i * labelCount
    let top = Number.NEGATIVE_INFINITY
    for (let l = 0; l < labelCount; l++) top = Math.max(top, scores[row + l]!)
    const bits = allowed === undefined ? 0xffffffff : allowed[i]!
    for (let l = 0; l < labelCount; l++) {
      powers[row + l] = (bits >>> l) & 1 ? Math.exp(scores[row + l]! - top) : 0
    }
    log += top
    let sum = 0
    if (i === 0) for (let l = 0; l < labelCount; l++) ahead[l] = opens[l] ? powers[l]! : 0
    else {
      ahead.fill(0, row, row + labelCount)
      for (let s = 0; s < stepCount; s++) {
        const from = froms[s]!
        const to = tos[s]!
        ahead[row + to]! += ahead[row - labelCount + from]! * stepPowers[s]!
      }
      for (let l = 0; l < labelCount; l++) ahead[row + l]! *= powers[row + l]!
    }
    if (i === size - 1) for (let l = 0; l < labelCount; l++) if (!closes[l]) ahead[row + l] = 0
    for (let l = 0; l < labelCount; l++) sum += ahead[row + l]!
    if (!(sum > 0)) return Number.NEGATIVE_INFINITY
    log += Math.log(sum)
    for (let l = 0; l < labelCount; l++) ahead[row + l]! /= sum
  }
  const end = (size - 1) * labelCount
  for (let l = 0; l < labelCount; l++) {
    behind[end + l] = closes[l]!
    out[end + l] = ahead[end + l]!
  }
  for (let i = size - 2; i >= 0; i--) {
    const row = i * labelCount
    const next = row + labelCount
    behind.fill(0, row, next)
    for (let s = 0; s < stepCount; s++) {
      const from = froms[s]!
      const to = tos[s]!
      behind[row + from]! += stepPowers[s]! * powers[next + to]! * behind[next + to]!
    }
    let sum = 0
    let scale = 0
    for (let l = 0; l < labelCount; l++) scale = Math.max(scale, behind[row + l]!)
    for (let l = 0; l < labelCount; l++) {
      behind[row + l]! /= scale
      out[row + l] = ahead[row + l]! * behind[row + l]!
      sum += out[row + l]!
    }
    for (let l = 0; l < labelCount; l++) out[row + l]! /= sum
    if (stepsOut === undefined) continue
    for (let s = 0; s < stepCount; s++) {
      const to = next + tos[s]!
      stepsOut[s]! += (ahead[row + froms[s]!]! * stepPowers[s]! * powers[to]! * behind[to]!) / (sum * scale)
    }
  }
  return log
}

/** The best whole chain of labels for such a run: the label of word i goes to `out[i]`. */
export function bestLabels(room: ChainRoom, scores: Float32Array, transitions: Float32Array, out: Uint8Array): void {
  const size = scores.length / labelCount
  grow(room, size)
  const { ahead, back } = room
  for (let l = 0; l < labelCount; l++) ahead[l] = opens[l] ? scores[l]! : Number.NEGATIVE_INFINITY
  for (let i = 1; i < size; i++) {
    const row = i * labelCount
    const before = row - labelCount
    ahead.fill(Number.NEGATIVE_INFINITY, row, row + labelCount)
    for (let s = 0; s < stepCount; s++) {
      const from = froms[s]!
      const to = tos[s]!
      const score = ahead[before + from]! + transitions[from * labelCount + to]!
      if (score > ahead[row + to]!) {
        ahead[row + to] = score
        back[row + to] = from
      }
    }
    for (let l = 0; l < labelCount; l++) ahead[row + l]! += scores[row + l]!
  }
  const end = (size - 1) * labelCount
  let best = 0
  for (let l = 1; l < labelCount; l++) if (closes[l] && ahead[end + l]! > ahead[end + best]!) best = l
  for (let i = size - 1; i >= 0; i--) {
    out[i] = best
    best = back[i * labelCount + best]!
  }
}

/** e to the power of each allowed step's weight, for `labelProbabilities`. */
export function powersOfSteps(transitions: Float32Array): Float64Array {
  return Float64Array.from(froms, (from, s) => Math.exp(transitions[from * labelCount + tos[s]!]!))
}

/** Where in `transitions` the weight of each allowed step lies. */
export const stepWeights: Uint16Array = Uint16Array.from(froms, (from, s) => from * labelCount + tos[s]!)
