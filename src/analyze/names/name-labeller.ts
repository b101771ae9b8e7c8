import type { TaggedTokens } from '../parser/parser.ts'
import { caps } from '../tagger/casing.ts'
import { bestLabels, type ChainRoom, chainRoom, labelProbabilities, powersOfSteps } from './label-chain.ts'
import { kindOf, labelCount, learntKinds } from './labels.ts'
import type { NameLexicon } from './name-lexicon.ts'
import {
  excite,
  findFeatures,
  type NameNetwork,
  type NameWorkspace,
  nameWorkspace,
  rectify,
  scoreLabels,
} from './name-network.ts'
import { margin } from './name-runs.ts'
import { type NameView, nameView, viewNames } from './name-view.ts'

/** What labels tokens: a lexicon and one network, and room to work in. It serves one thread. */
export interface NameLabeller {
  readonly lexicon: NameLexicon
  readonly network: NameNetwork
  readonly stepPowers: Float64Array
  /** The model's number of each of the tokens' tags. */
  readonly tagNumber: Uint8Array
  /** How strongly what a word is elsewhere in the document counts. */
  readonly consistency: number
  readonly view: NameView
  readonly space: NameWorkspace
  readonly chain: ChainRoom
}

export function nameLabeller(
  lexicon: NameLexicon,
  network: NameNetwork,
  tagNumber: Uint8Array,
  consistency: number,
): NameLabeller {
  return {
    lexicon,
    network,
    stepPowers: powersOfSteps(network.transitions),
    tagNumber,
    consistency,
    view: nameView(),
    space: nameWorkspace(network.width),
    chain: chainRoom(),
  }
}

/** The words of a document that may be in names: runs of tokens, and the scores of every label of every word of theirs. */
export interface ScoredRuns {
  /** First token of each run, and how many it has. */
  readonly from: Uint32Array
  readonly size: Uint32Array
  /** Word hashes, a word of a run after another; 0 for one that has no capital or stands in a sentence of capitals. */
  readonly word: Int32Array
  readonly scores: Float32Array
}

/** Finds and scores the runs of a document in time linear in its tokens. */
export function scoreRuns(labeller: NameLabeller, tokens: TaggedTokens): ScoredRuns {
  const { view, lexicon, network, space, tagNumber } = labeller
  const runFrom: number[] = []
  const runSize: number[] = []
  const words: number[] = []
  let scores = new Float32Array(64 * labelCount)
  let used = 0
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const from = tokens.sentences[s]!
    viewNames(view, lexicon, tokens, tagNumber, from, tokens.sentences[s + 1]!)
    for (let k = margin; k < view.size + margin; k++) {
      if (view.last[k] === k) continue
      if (view.from[k] === k) {
        runFrom.push(from + k - margin)
        runSize.push(view.last[k]! - k)
      }
      findFeatures(network, view, k, space)
      excite(network, space)
      rectify(space.units)
      if (used + labelCount > scores.length) {
        const larger = new Float32Array(scores.length * 2)
        larger.set(scores)
        scores = larger
      }
      scoreLabels(network, space, scores, used)
      used += labelCount
      words.push(view.capital[k] === caps.none ? 0 : view.word[k]!)
    }
  }
  return { from: Uint32Array.from(runFrom), size: Uint32Array.from(runSize), word: Int32Array.from(words), scores }
}

/** The label of every token of a document; 0 for those in no run. They are written into `labels`, which must be 0 there. */
export function labelTokens(
  labeller: NameLabeller,
  tokens: TaggedTokens,
  labels = new Uint8Array(tokens.start.length),
): Uint8Array {
  const runs = scoreRuns(labeller, tokens)
  if (labeller.consistency > 0) agree(labeller, runs)
  const { chain, network } = labeller
  let at = 0
  for (let r = 0; r < runs.from.length; r++) {
    const size = runs.size[r]!
    const scores = runs.scores.subarray(at, at + size * labelCount)
    bestLabels(chain, scores, network.transitions, labels.subarray(runs.from[r]!))
    at += scores.length
  }
  return labels
}

const kinds = learntKinds.length + 1

/** Adds to the scores of every word what the same word is likely to be elsewhere in the document. */
function agree(labeller: NameLabeller, runs: ScoredRuns): void {
  const { chain, stepPowers, consistency } = labeller
  const chances = new Float32Array(runs.word.length * kinds)
  const numbers = new Map<number, number>()
  for (const word of runs.word) if (word !== 0 && !numbers.has(word)) numbers.set(word, numbers.size)
  const sums = new Float32Array(numbers.size * kinds)
  const times = new Uint32Array(numbers.size)
  let out = new Float64Array(64 * labelCount)
  let w = 0
  for (let r = 0; r < runs.from.length; r++) {
    const size = runs.size[r]!
    if (size * labelCount > out.length) out = new Float64Array(2 * size * labelCount)
    const scores = runs.scores.subarray(w * labelCount, (w + size) * labelCount)
    labelProbabilities(chain, scores, stepPowers, out)
    for (let i = 0; i < size; i++, w++) {
      chances[w * kinds] = out[i * labelCount]!
      for (let l = 1; l < labelCount; l++) chances[w * kinds + 1 + kindOf(l)]! += out[i * labelCount + l]!
      const word = runs.word[w]!
      if (word === 0) continue
      const number = numbers.get(word)!
      times[number]!++
      for (let k = 0; k < kinds; k++) sums[number * kinds + k]! += chances[w * kinds + k]!
    }
  }
  for (w = 0; w < runs.word.length; w++) {
    const word = runs.word[w]!
    if (word === 0) continue
    const number = numbers.get(word)!
    const others = times[number]! - 1
    if (others === 0) continue
    for (let k = 0; k < kinds; k++) {
      const chance = (sums[number * kinds + k]! - chances[w * kinds + k]!) / others
      const bonus = consistency * Math.min(others, 3) * Math.log(chance + 0.05)
      if (k === 0) runs.scores[w * labelCount]! += bonus
      else for (let l = 4 * k - 3; l < 4 * k + 1; l++) runs.scores[w * labelCount + l]! += bonus
    }
  }
}
