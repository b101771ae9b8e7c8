import type { Candidate } from './find-learned.ts'
import { hypothesisFactCount } from './hypothesis-facts.ts'
import { CONTENT, CUE, SOURCE } from './labeller.ts'
import type { Proposals } from './proposals.ts'

/** So many neighbours on either side are looked at for the same words told twice. */
const near = 5

const ownFacts = 30

/** How many numbers `confidenceFacts` gives. */
export const confidenceFactCount = ownFacts + hypothesisFactCount

/**
 * What tells how sure candidate n of a document is, as numbers for a forest: whether its head is a cue, how sure its labels are,
 * whether the rules say the same, what its neighbours tell, and all that was known of the way chosen to label its window.
 */
export function confidenceFacts(proposals: Proposals, candidates: readonly Candidate[], n: number): Float32Array {
  const one = candidates[n]!
  const { view, choice, cue } = one
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
  let above = 0
  let aboveChosen = 0
  let below = 0
  let belowCount = 0
  let twice = 0
  let twiceBy = 0
  let apart = 99
  let before = 0
  let behind = 0
  let surer = 0
  let asSource = 0
  for (let other = Math.max(0, n - near); other <= n + near && other < candidates.length; other++) {
    const that = candidates[other]!
    if (other === n) continue
    apart = Math.min(apart, Math.abs(that.view.cue - view.cue))
    if (other < n) before = Math.max(before, that.cue)
    else behind = Math.max(behind, that.cue)
    const mine = labelAt(one, that.view.cue)
    const its = labelAt(that, view.cue)
    if (its === CONTENT && that.cue > above) {
      above = that.cue
      aboveChosen = that.choice.chosen
    }
    if (its === SOURCE) asSource = Math.max(asSource, that.cue)
    if (mine === CONTENT) {
      below = Math.max(below, that.cue)
      belowCount++
    }
    if (its === CUE && that.cue > cue) surer = Math.max(surer, that.cue)
    const shared = overlap(one, that)
    if (shared > twice && that.cue > cue) {
      twice = shared
      twiceBy = that.cue
    }
  }
  const logit = Math.log(Math.max(1e-6, cue) / Math.max(1e-6, 1 - cue))
  const out = new Float32Array(confidenceFactCount)
  out.set([
    logit,
    chosen,
    content,
    source,
    cue * content,
    cue * chosen,
    size,
    named,
    rule ? 1 : 0,
    rule ? agreed / Math.max(1, size + ruled - agreed) : -1,
    proposals.claimed[view.cue]!,
    proposals.sources[view.cue]!,
    above,
    aboveChosen,
    below,
    belowCount,
    twice,
    twiceBy,
    apart,
    before,
    behind,
    surer,
    asSource,
    n / Math.max(1, candidates.length),
    candidates.length,
    (100 * candidates.length) / Math.max(1, proposals.rule.length),
    (100 * proposals.drafts.length) / Math.max(1, proposals.rule.length),
    labels.length,
    view.cue / Math.max(1, proposals.rule.length),
    proposals.rule.length,
  ])
  out.set(choice.facts, ownFacts)
  return out
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

/** The probability that a sum of logarithmic odds stands for. */
export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))
