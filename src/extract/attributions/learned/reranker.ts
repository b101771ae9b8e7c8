import type { CueView } from './cue-view.ts'
import type { Facts } from './facts.ts'
import { askForest, type Forest } from './forest.ts'
import type { Hypothesis } from './hypotheses.ts'
import { agreementOf, hypothesisFactCount, hypothesisFacts } from './hypothesis-facts.ts'
import { hypothesisFeatureLimit, hypothesisFeatures } from './hypothesis-features.ts'
import { cueFactsOf } from './label-features.ts'
import { CONTENT, SOURCE } from './labeller.ts'
import { overlapOf } from './overlap.ts'
import { excite, newFeatures, type Scorer, scoreLabels, unitsOf } from './scorer.ts'

/** What came out of a window: the labels chosen, and how sure the choice is. */
export interface Choice {
  readonly labels: Uint8Array
  /** The probability of this way among those weighed. */
  readonly chosen: number
  /** How far content and source are expected to overlap with the right ones, over all ways by their probability. */
  readonly content: number
  readonly source: number
  /** What was known of it among the others: see `hypothesisFacts`. */
  readonly facts: Float32Array
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

/** What is known of each hypothesis of a window, one behind the other: `p` is how probable the reranker's table made them. */
export function factsOfAll(
  facts: Facts,
  view: CueView,
  hypotheses: readonly Hypothesis[],
  p: ArrayLike<number>,
): Float32Array {
  const own = cueFactsOf(facts, view.cue)
  const rows = new Float32Array(hypotheses.length * hypothesisFactCount)
  const agreement = agreementOf(hypotheses, p)
  for (let h = 0; h < hypotheses.length; h++)
    if (p[h]! > 0) hypothesisFacts(facts, view, own, hypotheses, p, agreement, h, rows, h * hypothesisFactCount)
  return rows
}

/** Chooses among the ways to label a window: the table's verdict, corrected by the forest. */
export function choose(
  { reranker, ranks }: { readonly reranker: Scorer; readonly ranks: Forest },
  facts: Facts,
  view: CueView,
  hypotheses: readonly Hypothesis[],
): Choice {
  const first = worthAsking(probabilities(reranker, hypotheses, featuresOfAll(facts, view, hypotheses)))
  const rows = factsOfAll(facts, view, hypotheses, first)
  const p = corrected(first, ranks, rows)
  let best = 0
  for (let h = 1; h < p.length; h++) if (p[h]! > p[best]!) best = h
  const { labels } = hypotheses[best]!
  let content = 0
  let source = 0
  hypotheses.forEach((other, h) => {
    if (p[h]! === 0) return
    content += p[h]! * overlapOf(labels, other.labels, CONTENT)
    source += p[h]! * overlapOf(labels, other.labels, SOURCE)
  })
  const own = rows.slice(best * hypothesisFactCount, (best + 1) * hypothesisFactCount)
  return { labels, chosen: p[best]!, content, source, facts: own }
}

/** Sets to nothing what is so improbable that no forest would choose it: most ways are, and each costs time. */
function worthAsking(p: Float64Array): Float64Array {
  const least = Math.max(...p) / 500
  return p.map((each) => (each < least ? 0 : each))
}

/** Probabilities after the forest has been asked of each row. */
function corrected(p: ArrayLike<number>, forest: Forest, rows: Float32Array): Float64Array {
  const scores = new Float64Array(p.length)
  let top = Number.NEGATIVE_INFINITY
  for (let h = 0; h < p.length; h++) {
    scores[h] =
      p[h] === 0 ? Number.NEGATIVE_INFINITY : Math.log(p[h]! + faint) + askForest(forest, rows, h * hypothesisFactCount)
    top = Math.max(top, scores[h]!)
  }
  let all = 0
  for (let h = 0; h < p.length; h++) all += scores[h] = Math.exp(scores[h]! - top)
  return scores.map((each) => each / all)
}

/** Added to a probability before its logarithm is taken. */
export const faint = 1e-6
