import type { Chain } from './chain.ts'
import type { CueView } from './cue-view.ts'
import type { Facts } from './facts.ts'
import { boundaryFeatures, cueFactsOf, labelFeatureLimit, labelFeatures } from './label-features.ts'
import type { Proposals } from './proposals.ts'
import { excite, newFeatures, type Scorer, scoreLabels, unitsOf } from './scorer.ts'

/** What a token of a cue's window may be. */
export const OUTSIDE = 0
export const SOURCE = 1
export const CONTENT = 2
export const CUE = 3
export const labelCount = 4

/** A scorer for tokens, and a table for the places between two tokens: `edges[(h & edgeMask) + before * 4 + label]`. */
export interface Labeller {
  readonly tokens: Scorer
  readonly edges: Float32Array
  readonly edgeMask: number
}

const features = newFeatures(labelFeatureLimit)
const edges = new Int32Array(64)

/** Makes room for a chain of some length. */
export function newChain(): Chain {
  return { labels: labelCount, length: 0, emission: new Float64Array(0), transition: new Float64Array(0) }
}

/** Scores the window of a cue. The head of the cue is always part of the cue. */
export function fillChain(
  chain: Chain,
  labellers: readonly Labeller[],
  facts: Facts,
  proposals: Proposals,
  view: CueView,
) {
  const L = labelCount
  const length = view.to - view.from
  chain.length = length
  if (chain.emission.length < length * L) {
    chain.emission = new Float64Array(length * L * 2)
    chain.transition = new Float64Array(length * L * L * 2)
  }
  const { emission, transition } = chain
  emission.fill(0, 0, length * L)
  transition.fill(0, 0, length * L * L)
  const own = cueFactsOf(facts, view.cue)
  const scores = new Float64Array(L)
  const share = 1 / labellers.length
  for (let i = view.from; i < view.to; i++) {
    const at = i - view.from
    for (const { tokens, edges: table, edgeMask } of labellers) {
      const units = unitsOf(tokens)
      labelFeatures(facts, proposals, view, own, i, features)
      excite(tokens, features, units)
      scoreLabels(tokens, features, units, scores, 0)
      for (let l = 0; l < L; l++) emission[at * L + l]! += scores[l]! * share
      if (at > 0) {
        const count = boundaryFeatures(facts, view, own, i, edges)
        for (let f = 0; f < count; f++) edges[f] = edges[f]! & edgeMask
        addRows(table, edges, count, share, transition, at * L * L)
      }
    }
  }
  forceCue(chain, view.cue - view.from)
}

/** Adds rows of a table to the scores of the pairs of labels at a place. */
function addRows(
  table: Float32Array,
  rows: Int32Array,
  count: number,
  share: number,
  transition: Float64Array,
  at: number,
): void {
  // A label before with all its four behind at a time, so that their sums stay in registers: this loop is much of the time.
  for (let t = 0; t < labelCount * labelCount; t += 4) {
    let a = transition[at + t]!
    let b = transition[at + t + 1]!
    let c = transition[at + t + 2]!
    let d = transition[at + t + 3]!
    for (let f = 0; f < count; f++) {
      const row = rows[f]! + t
      a += table[row]! * share
      b += table[row + 1]! * share
      c += table[row + 2]! * share
      d += table[row + 3]! * share
    }
    transition[at + t] = a
    transition[at + t + 1] = b
    transition[at + t + 2] = c
    transition[at + t + 3] = d
  }
}

/** A cue's head is part of its cue. */
export function forceCue({ emission, labels }: Chain, at: number): void {
  for (let l = 0; l < labels; l++) if (l !== CUE) emission[at * labels + l] = -1e6
}
