import type { Candidate } from './find-learned.ts'
import { CONTENT, CUE, SOURCE } from './labeller.ts'
import type { Proposals } from './proposals.ts'

/** So many neighbours on either side are looked at for the same words told twice. */
const near = 5

/**
 * What tells how sure candidate n of a document is, as numbers of about one: whether its head is a cue, how sure its labels are,
 * whether the rules say the same, and whether a surer neighbour already tells it.
 */
export function confidenceFacts(proposals: Proposals, candidates: readonly Candidate[], n: number): number[] {
  const { view, choice, cue } = candidates[n]!
  const { labels, chosen, content, source } = choice
  let size = 0
  let named = 0
  let agreed = 0
  let ruled = 0
  for (let k = 0; k < labels.length; k++) {
    if (labels[k] === CONTENT) size++
    if (labels[k] === SOURCE) named++
    if (view.ruled[k] === 3) ruled++
    if (view.ruled[k] === 3 && labels[k] === CONTENT) agreed++
  }
  const rule = proposals.draftAt[view.cue]! >= 0
  let inside = 0
  let twice = 0
  for (let other = Math.max(0, n - near); other <= n + near && other < candidates.length; other++) {
    if (other === n || candidates[other]!.cue < cue) continue
    if (labelAt(candidates[other]!, view.cue) === CUE) inside = 1
    twice = Math.max(twice, overlap(candidates[n]!, candidates[other]!))
  }
  const logit = Math.log(Math.max(1e-6, cue) / Math.max(1e-6, 1 - cue)) / 4
  return [
    logit,
    logit * Math.abs(logit),
    cue,
    chosen,
    content,
    source,
    cue * content,
    cue * chosen,
    size === 0 ? 1 : 0,
    size > 0 && size < 3 ? 1 : 0,
    Math.log1p(size) / 4,
    named === 0 ? 1 : 0,
    rule ? 1 : 0,
    rule ? agreed / Math.max(1, size + ruled - agreed) : 0,
    inside,
    twice > 0.8 ? 1 : 0,
    twice,
  ]
}

function labelAt({ view, choice }: Candidate, i: number): number {
  return i >= view.from && i < view.to ? choice.labels[i - view.from]! : 0
}

/** How far the contents of two candidates are the same: tokens in both by tokens in either. */
function overlap(a: Candidate, b: Candidate): number {
  let both = 0
  let either = 0
  const from = Math.min(a.view.from, b.view.from)
  const to = Math.max(a.view.to, b.view.to)
  for (let i = from; i < to; i++) {
    const inA = labelAt(a, i) === CONTENT
    const inB = labelAt(b, i) === CONTENT
    if (inA && inB) both++
    if (inA || inB) either++
  }
  return either ? both / either : 0
}

/** The probability that weights give facts; the bias is the last weight. */
export function logistic(weights: readonly number[], facts: readonly number[]): number {
  let score = weights[facts.length] ?? 0
  for (let f = 0; f < facts.length; f++) score += weights[f]! * facts[f]!
  return 1 / (1 + Math.exp(-score))
}
