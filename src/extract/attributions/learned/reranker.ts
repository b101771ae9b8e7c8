import type { CueView } from './cue-view.ts'
import type { Facts } from './facts.ts'
import type { Hypothesis } from './hypotheses.ts'
import { hypothesisFeatureLimit, hypothesisFeatures } from './hypothesis-features.ts'
import { cueFactsOf } from './label-features.ts'
import { CONTENT, SOURCE } from './labeller.ts'
import { excite, newFeatures, type Scorer, scoreLabels, unitsOf } from './scorer.ts'

/** What came out of a window: the labels chosen, and how sure the choice is. */
export interface Choice {
  readonly labels: Uint8Array
  /** The probability of this way among those weighed. */
  readonly chosen: number
  /** How far content and source are expected to overlap with the right ones, over all ways by their probability. */
  readonly content: number
  readonly source: number
}

/** The features of every hypothesis of a window. */
export function featuresOfAll(facts: Facts, view: CueView, hypotheses: readonly Hypothesis[]): Int32Array[] {
  const own = cueFactsOf(facts, view.cue)
  const out = new Int32Array(hypothesisFeatureLimit)
  return hypotheses.map((hypothesis) => {
    const count = hypothesisFeatures(facts, view, own, hypothesis, hypotheses[0]!, out)
    return out.slice(0, count)
  })
}

/** The probability of each hypothesis: what its path scored, and what its features do. */
export function probabilities(
  reranker: Scorer,
  hypotheses: readonly Hypothesis[],
  features: readonly Int32Array[],
): Float64Array {
  const units = unitsOf(reranker)
  const scores = new Float64Array(hypotheses.length)
  for (const [h, hashes] of features.entries()) {
    room.singles.set(hashes)
    room.pairs.set(hashes)
    room.singleCount = room.pairCount = hashes.length
    excite(reranker, room, units)
    scoreLabels(reranker, room, units, scores, h)
  }
  return softmax(scores, hypotheses)
}
const room = newFeatures(hypothesisFeatureLimit)

/** Turns scores into probabilities, in place, the paths' own scores added. */
export function softmax(scores: Float64Array, hypotheses: readonly Hypothesis[]): Float64Array {
  let top = Number.NEGATIVE_INFINITY
  for (let h = 0; h < hypotheses.length; h++) {
    scores[h]! += hypotheses[h]!.score - hypotheses[0]!.score
    top = Math.max(top, scores[h]!)
  }
  let all = 0
  for (let h = 0; h < hypotheses.length; h++) all += scores[h] = Math.exp(scores[h]! - top)
  for (let h = 0; h < hypotheses.length; h++) scores[h]! /= all
  return scores
}

/** Chooses among the ways to label a window. */
export function choose(reranker: Scorer, facts: Facts, view: CueView, hypotheses: readonly Hypothesis[]): Choice {
  const p = probabilities(reranker, hypotheses, featuresOfAll(facts, view, hypotheses))
  let best = 0
  for (let h = 1; h < p.length; h++) if (p[h]! > p[best]!) best = h
  const { labels } = hypotheses[best]!
  let content = 0
  let source = 0
  hypotheses.forEach((other, h) => {
    content += p[h]! * overlapOf(labels, other.labels, CONTENT)
    source += p[h]! * overlapOf(labels, other.labels, SOURCE)
  })
  return { labels, chosen: p[best]!, content, source }
}

/** Tokens with a label in both by tokens with it in either; 1 where neither has any. */
export function overlapOf(a: Uint8Array, b: Uint8Array, wanted: number): number {
  let both = 0
  let either = 0
  for (let k = 0; k < a.length; k++) {
    const inA = a[k] === wanted
    const inB = b[k] === wanted
    if (inA && inB) both++
    if (inA || inB) either++
  }
  return either ? both / either : 1
}
