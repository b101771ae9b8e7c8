import type { Document, Stretch } from '../../document.ts'
import type { AttributionDraft } from '../attribution-draft.ts'
import { trim } from '../content.ts'
import type { AttributionModel, Scorers } from './attribution-model.ts'
import { confidenceFacts, logistic } from './confidence.ts'
import { cueFeatureLimit, cueFeatures } from './cue-features.ts'
import { type CueView, viewCue } from './cue-view.ts'
import { type Facts, factsOf, hashOf } from './facts.ts'
import { askForest } from './forest.ts'
import { hypothesesOf } from './hypotheses.ts'
import { CONTENT, CUE, fillChain, newChain, SOURCE } from './labeller.ts'
import { type Proposals, proposalsOf } from './proposals.ts'
import { type Choice, choose } from './reranker.ts'
import { excite, newFeatures, type Scorer, scoreLabels, unitsOf } from './scorer.ts'

/** One attribution as the model sees it, before it is known whether it is sure enough. */
export interface Candidate {
  readonly view: CueView
  readonly choice: Choice
  /** The probability that the cue's head is one. */
  readonly cue: number
}

/** What the model makes of a document: `drafts` are the attributions that the rules propose. */
export function findLearned(
  document: Document,
  drafts: readonly AttributionDraft[],
  model: AttributionModel,
): AttributionDraft[] {
  const facts = factsOf(document, model.clusters)
  const proposals = proposalsOf(document, drafts)
  const found: AttributionDraft[] = []
  const candidates = candidatesOf(facts, proposals, model)
  candidates.forEach((candidate, n) => {
    const confidence = logistic(askForest(model.confidence, confidenceFacts(proposals, candidates, n)))
    if (confidence < model.threshold) return
    const draft = draftOf(facts, candidate, confidence)
    const ruled = proposals.drafts[proposals.draftAt[candidate.view.cue]!]
    if (draft) found.push(withRelative(document, draft, ruled))
  })
  return found
}

/** 'A captain, who would not be named, said': the rules know that the clause behind a source is part of it. */
function withRelative(
  { tags }: Document,
  draft: AttributionDraft,
  ruled: AttributionDraft | undefined,
): AttributionDraft {
  const { source } = draft
  const longer = ruled?.source
  if (!source || longer?.from !== source.from || longer.to <= source.to) return draft
  return tags[source.to] === 'COMMA' && tags[source.to + 1] === 'WHO' ? { ...draft, source: longer } : draft
}

/**
 * In so many tokens so many cues are looked at, and so many tokens around all of them together: more stand in no text that says
 * anything, and time must stay linear.
 */
const crowd = { tokens: 64, cues: 8, reach: 1000 }

/** Every token that may be the head of a cue, with the labels of its window. */
export function candidatesOf(
  facts: Facts,
  proposals: Proposals,
  { cues, labellers, least, ...choosing }: Scorers,
): Candidate[] {
  const chain = newChain()
  const found: Candidate[] = []
  for (let from = 0; from < facts.size; from += crowd.tokens) {
    const here: { i: number; cue: number }[] = []
    for (let i = from; i < Math.min(facts.size, from + crowd.tokens); i++) {
      if (!mayBeCue(facts, proposals, i)) continue
      const cue = cueProbability(facts, proposals, i, cues)
      if (cue >= least) here.push({ i, cue })
    }
    if (here.length > crowd.cues) {
      here.sort((a, b) => b.cue - a.cue).length = crowd.cues
      here.sort((a, b) => a.i - b.i)
    }
    for (const { i, cue } of here) {
      const view = viewCue(facts, proposals, i, Math.floor(crowd.reach / here.length))
      fillChain(chain, labellers, facts, proposals, view)
      found.push({ view, cue, choice: choose(choosing, facts, view, hypothesesOf(chain, facts, view)) })
    }
  }
  return found
}

const neverCues = new Set(['DET', 'PRON', 'CCONJ', 'SCONJ', 'NUM', 'SYM', 'X', 'INTJ'].map(hashOf))
const hardlyCues = new Set(['PROPN', 'ADV', 'PART'].map(hashOf))

/** Articles and pronouns are the head of no cue in any text that was marked, and names of one in a thousand that no rule sees: they cost time. */
function mayBeCue({ upos }: Facts, { rule }: Proposals, i: number): boolean {
  return !neverCues.has(upos[i]!) && (rule[i] !== 0 || !hardlyCues.has(upos[i]!))
}

const features = newFeatures(cueFeatureLimit)
const score = new Float64Array(1)

function cueProbability(facts: Facts, proposals: Proposals, i: number, cues: readonly Scorer[]): number {
  let sum = 0
  for (const scorer of cues) {
    const units = unitsOf(scorer)
    cueFeatures(facts, proposals, i, features)
    excite(scorer, features, units)
    scoreLabels(scorer, features, units, score, 0)
    sum += score[0]!
  }
  return 1 / (1 + Math.exp(-sum / cues.length))
}

/** The stretches of a document that a candidate's labels make; null where no content is among them. */
export function draftOf(facts: Facts, { view, choice }: Candidate, confidence: number): AttributionDraft | null {
  const { document } = facts
  const { labels } = choice
  const content = stretchesOf(facts, view, labels, CONTENT)
    .map((piece) => trim(document, piece))
    .filter((piece) => piece.to > piece.from)
  if (!content.length) return null
  const cue = stretchesOf(facts, view, labels, CUE)
  const at = document.tokenOf[view.cue]!
  const apart = (piece: Stretch) => Math.max(piece.from - at, at - piece.to)
  const sources = stretchesOf(facts, view, labels, SOURCE).sort((a, b) => apart(a) - apart(b))
  return { source: sources[0] ?? null, cue, content, rule: 'model', frame: frameOf(document, at), confidence }
}

/** The tokens of one label as stretches of the document's tokens; a sign alone between two parts does not part them. */
function stretchesOf({ document }: Facts, view: CueView, labels: Uint8Array, wanted: number): Stretch[] {
  const { tokenOf, tags } = document
  const found: { from: number; to: number }[] = []
  for (let k = 0; k < labels.length; k++) {
    if (labels[k] !== wanted) continue
    const token = tokenOf[view.from + k]!
    const last = found.at(-1)
    let gap = last ? last.to : token
    while (gap < token && /^(?:COMMA|QUOTE)$/.test(tags[gap]!)) gap++
    if (last && gap >= token) last.to = token + 1
    else found.push({ from: token, to: token + 1 })
  }
  return found
}

/** The number of the frame that holds a token. */
function frameOf({ frames }: Document, at: number): number {
  let low = 0
  let high = frames.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (frames[middle]!.from <= at) low = middle
    else high = middle - 1
  }
  return low
}
