import { featureLimit, pairFeatures, singleFeatures } from './features.ts'
import { margin, type SentenceView } from './sentence-view.ts'

/**
 * What scores labels: a hashed table of weights for pairs of facts, and beside it a network of one hidden layer over single
 * facts. Their scores are added; in what units does not matter, so a table may hold whole numbers. Both tables are hashed
 * without a check: they are small and forgiving.
 */
export interface Network {
  /** The number of labels; label 0 stands for what is outside the sentence and is never given. */
  readonly labels: number
  /** Units of the hidden layer, a multiple of 8. */
  readonly width: number
  /** Weight of label l for a pair of hash h: `pairs[(h & pairMask) + l]`. Rows overlap. */
  readonly pairs: Float32Array | Int16Array
  readonly pairMask: number
  /** What a single of hash h adds to hidden unit j: `hidden[(h & hiddenMask) * width + j]`. */
  readonly hidden: Float32Array | Int16Array
  readonly hiddenMask: number
  readonly bias: Float32Array
  /** Weight of label l for hidden unit j: `output[l * width + j]`. */
  readonly output: Float32Array
  /** The lists of labels that `Lexicon.choices` names; list 0 is for words of which little is known. */
  readonly choices: readonly Uint8Array[]
}

/** Room to work in, made once: what the last word's features, hidden units and scores were. */
export interface Workspace {
  /** Where in `Network.pairs` each pair's row begins. */
  readonly pairs: Int32Array
  pairCount: number
  /** Where in `Network.hidden` each single's row begins. */
  readonly singles: Int32Array
  singleCount: number
  readonly units: Float32Array
  readonly scores: Float32Array
}

export function workspace(network: Network): Workspace {
  return {
    pairs: new Int32Array(featureLimit),
    pairCount: 0,
    singles: new Int32Array(featureLimit),
    singleCount: 0,
    units: new Float32Array(network.width),
    scores: new Float32Array(network.labels),
  }
}

/** Finds the features of word i and the hidden units they excite, before the rectifier. */
export function excite(
  n: Network,
  v: SentenceView,
  i: number,
  last: number,
  lastButOne: number,
  space: Workspace,
): void {
  const { units, singles, pairs } = space
  const { hidden, hiddenMask, width } = n
  const count = singleFeatures(v, i, last, lastButOne, singles)
  space.singleCount = count
  const pairCount = pairFeatures(v, i, last, lastButOne, pairs)
  space.pairCount = pairCount
  for (let f = 0; f < pairCount; f++) pairs[f] = pairs[f]! & n.pairMask
  for (let f = 0; f < count; f++) singles[f] = (singles[f]! & hiddenMask) * width
  // Eight units at a time, so that their sums stay in registers: this loop is most of the tagger's time.
  for (let j = 0; j < width; j += 8) {
    let a = n.bias[j]!
    let b = n.bias[j + 1]!
    let c = n.bias[j + 2]!
    let d = n.bias[j + 3]!
    let e = n.bias[j + 4]!
    let g = n.bias[j + 5]!
    let h = n.bias[j + 6]!
    let k = n.bias[j + 7]!
    for (let f = 0; f < count; f++) {
      const at = singles[f]! + j
      a += hidden[at]!
      b += hidden[at + 1]!
      c += hidden[at + 2]!
      d += hidden[at + 3]!
      e += hidden[at + 4]!
      g += hidden[at + 5]!
      h += hidden[at + 6]!
      k += hidden[at + 7]!
    }
    units[j] = a
    units[j + 1] = b
    units[j + 2] = c
    units[j + 3] = d
    units[j + 4] = e
    units[j + 5] = g
    units[j + 6] = h
    units[j + 7] = k
  }
}

/** Scores the choices by the workspace's features and (rectified) units, and answers the best. */
export function choose(n: Network, choices: Uint8Array, space: Workspace): number {
  const { scores, units, pairs, pairCount } = space
  const { output, width } = n
  const weights = n.pairs
  let best = choices[0]!
  let bestScore = Number.NEGATIVE_INFINITY
  for (let c = 0; c < choices.length; c++) {
    const label = choices[c]!
    const base = label * width
    let score = 0
    let other = 0
    for (let j = 0; j < width; j += 2) {
      score += output[base + j]! * units[j]!
      other += output[base + j + 1]! * units[j + 1]!
    }
    for (let f = 0; f < pairCount; f++) score += weights[pairs[f]! + label]!
    score += other
    scores[label] = score
    if (score > bestScore) {
      best = label
      bestScore = score
    }
  }
  return best
}

/**
 * Labels the viewed sentence from left to right, each word in the light of the labels already given: `out[offset + i]` is
 * the label of word i. `choicesOf` is the lexicon's; words that may take only one label are given it unseen.
 */
export function labelSentence(
  network: Network,
  view: SentenceView,
  choicesOf: Uint16Array,
  space: Workspace,
  out: Uint8Array,
  offset: number,
): void {
  const { units } = space
  let last = 0
  let lastButOne = 0
  for (let i = 0; i < view.size; i++) {
    const choices = network.choices[choicesOf[view.row[i + margin]!]!]!
    let label = choices[0]!
    if (choices.length > 1) {
      excite(network, view, i, last, lastButOne, space)
      for (let j = 0; j < units.length; j++) if (units[j]! < 0) units[j] = 0
      label = choose(network, choices, space)
    }
    out[offset + i] = label
    lastButOne = last
    last = label
  }
}
