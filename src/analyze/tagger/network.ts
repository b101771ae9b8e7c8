import { pairsOfFirstPass, pairsOfSecondPass, singlesOfFirstPass, singlesOfSecondPass } from './label-features.ts'
import { margin, type SentenceView } from './sentence-view.ts'
import { wordPairs, wordSingles } from './word-features.ts'

/** At most this many features of either kind a word. */
const featureLimit = 64

/**
 * What scores labels: a hashed table of weights for pairs of facts, and beside it a network of one hidden layer over single
 * facts. Their scores are added; in what units does not matter, so a table may hold whole numbers. Both tables are hashed
 * without a check: they are small and forgiving.
 */
export interface Network {
  /** The number of labels; label 0 stands for what is outside the sentence and is never given. */
  readonly labels: number
  /** A word whose best label leads the next by less than this, in the units of the scores, is looked at again. */
  readonly sure: number
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
  /** Where the two tables are filled only as they are needed: sees to the rows that a workspace names. */
  need?(space: Workspace): void
}

/** The first pass knows the labels before a word only, the second those on both sides. */
export type Pass = 'first' | 'second'

/** Room to work in, made once: a sentence's labels, and what the last word's features, hidden units and scores were. */
export interface Workspace {
  /** The label of word i at i + margin; none before the first word and after the last. */
  labels: Uint8Array
  /** For each word of the sentence whether it is to be looked at again. */
  again: Uint8Array
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
    labels: new Uint8Array(0),
    again: new Uint8Array(0),
    pairs: new Int32Array(featureLimit),
    pairCount: 0,
    singles: new Int32Array(featureLimit),
    singleCount: 0,
    units: new Float32Array(network.width),
    scores: new Float32Array(network.labels),
  }
}

/** Makes room for the labels of a sentence of so many words, none of them given yet. */
export function beginLabels(space: Workspace, size: number): void {
  if (space.again.length < size) {
    space.labels = new Uint8Array(2 * size + 2 * margin)
    space.again = new Uint8Array(2 * size)
  }
  space.labels.fill(0, 0, size + 2 * margin)
  space.again.fill(0, 0, size)
}

/** Finds the features of word i and the hidden units they excite, before the rectifier. */
export function excite(n: Network, v: SentenceView, i: number, pass: Pass, space: Workspace): void {
  const { units, singles, pairs, labels } = space
  const { hidden, hiddenMask, width } = n
  let count = wordSingles(v, i, singles)
  let pairCount = wordPairs(v, i, pairs)
  if (pass === 'first') {
    count = singlesOfFirstPass(labels, i, singles, count)
    pairCount = pairsOfFirstPass(v, i, labels, pairs, pairCount)
  } else {
    count = singlesOfSecondPass(labels, i, v.capital[i + margin]!, singles, count)
    pairCount = pairsOfSecondPass(v, i, labels, pairs, pairCount)
  }
  space.singleCount = count
  space.pairCount = pairCount
  for (let f = 0; f < pairCount; f++) pairs[f] = pairs[f]! & n.pairMask
  for (let f = 0; f < count; f++) singles[f] = (singles[f]! & hiddenMask) * width
  n.need?.(space)
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

/** By how much the best of the choices last scored leads the next. */
export function lead(choices: Uint8Array, best: number, { scores }: Workspace): number {
  let next = Number.NEGATIVE_INFINITY
  for (let c = 0; c < choices.length; c++) {
    const label = choices[c]!
    if (label !== best && scores[label]! > next) next = scores[label]!
  }
  return scores[best]! - next
}

/**
 * Labels the viewed sentence from left to right, each word in the light of the labels already given, and then once more the
 * words of which it was not sure, in the light of the labels on both sides: `out[offset + i]` is the label of word i.
 * `choicesOf` is the lexicon's; words that may take only one label are given it unseen.
 */
export function labelSentence(
  network: Network,
  view: SentenceView,
  choicesOf: Uint16Array,
  space: Workspace,
  out: Uint8Array,
  offset: number,
): void {
  const { size } = view
  beginLabels(space, size)
  const { labels, again } = space
  for (let i = 0; i < size; i++) {
    const choices = network.choices[choicesOf[view.row[i + margin]!]!]!
    let label = choices[0]!
    if (choices.length > 1) {
      label = bestLabel(network, view, i, choices, 'first', space)
      if (lead(choices, label, space) < network.sure) again[i] = 1
    }
    labels[i + margin] = label
  }
  for (let i = 0; i < size; i++) {
    if (again[i] === 0) continue
    const choices = network.choices[choicesOf[view.row[i + margin]!]!]!
    labels[i + margin] = bestLabel(network, view, i, choices, 'second', space)
  }
  for (let i = 0; i < size; i++) out[offset + i] = labels[i + margin]!
}

function bestLabel(n: Network, v: SentenceView, i: number, choices: Uint8Array, pass: Pass, space: Workspace): number {
  const { units } = space
  excite(n, v, i, pass, space)
  for (let j = 0; j < units.length; j++) if (units[j]! < 0) units[j] = 0
  return choose(n, choices, space)
}
