import type { Language } from '../../languages/language.ts'
import type { Document, Frame, Stretch } from '../document.ts'
import { byAccordingTo } from './according-to.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { throughCiting } from './citing.ts'
import { withClauseBefore } from './clause-before.ts'
import { byColons } from './colons.ts'
import { continueQuotes } from './continuations.ts'
import { byDoing } from './denied-doing.ts'
import { withDisputed } from './disputed.ts'
import { withEdges } from './edges.ts'
import { withoutTails } from './ends.ts'
import { attributionModelOf } from './learned/attribution-model.ts'
import { findLearned } from './learned/find-learned.ts'
import { markedRules } from './marked/index.ts'
import { withNeither } from './neither.ts'
import { nestedIn, withoutNested } from './nested.ts'
import { byAdjectives, byFindings, byNouns } from './nouns.ts'
import { byOutletTail } from './outlet-tails.ts'
import { byParticiple } from './participles.ts'
import { byHearsay, byPassives, bySeeming } from './passives.ts'
import { byReckoning } from './reckonings.ts'
import { whoSeems } from './seeming.ts'
import { withNamesSetOff } from './set-off.ts'
import { byPosts, bySignatures } from './signatures.ts'
import { byTail } from './tails.ts'
import { toldInQuotes } from './told-in-quote.ts'
import { turnedRound } from './turned.ts'
import { withTurnedTail } from './turned-tails.ts'
import { byVerbs } from './verbs.ts'
import { ofWhomIsSeen } from './watched.ts'
import { withWholeName } from './whole-name.ts'

/** A rule looks at one frame, `document.frames[number]`, and says what is attributed there; two rules may propose the same. */
export type Rule = (document: Document, frame: Frame, number: number) => AttributionDraft[]

/** All rules, in the order in which they look. */
export const rules: readonly Rule[] = [
  byColons,
  bySignatures,
  byPosts,
  byAccordingTo,
  byVerbs,
  byPassives,
  bySeeming,
  byHearsay,
  byNouns,
  byAdjectives,
  byFindings,
]

/** What the rules find in all frames, before it is sifted: twins, slight ones and those within others are still there. */
export function ruledDrafts(document: Document): AttributionDraft[] {
  const looking = document.reporting.marked ? markedRules : rules
  return document.frames.flatMap((frame, number) => looking.flatMap((rule) => rule(document, frame, number)))
}

/**
 * All attributions of a document, in the order of its text, slight ones too: they tell who is spoken of. Where the language has a
 * model, it weighs what the rules propose and finds more; transcripts and quotations that go on stay the rules' work.
 */
export function findAttributions(document: Document, language: Language): AttributionDraft[] {
  const ruled = ruledDrafts(document)
  const model = attributionModelOf(language)
  if (!model) return continueQuotes(document, withoutNested(document, throughCiting(document, ruled)))
  const labelled = findLearned(document, ruled, model)
  const learned = withRight([...ruled, ...tailsMissed(document, labelled)], labelled).map((draft) =>
    withWholeName(document, withNamesSetOff(document, turned(document, draft))),
  )
  const found = withoutTwins([...learned, ...nestedIn(document, ruled, learned), ...quotedAgain(document, learned)])
  const drafts = byParticiple(document, withDisputed(document, withEdges(document, withoutTails(document, found))))
  return continueQuotes(document, throughCiting(document, drafts))
}

/** What a model may take otherwise than it stands, in the order in which it is set right. */
const turns = [turnedRound, whoSeems, withTurnedTail, withClauseBefore, withNeither, ofWhomIsSeen]

const turned = (document: Document, draft: AttributionDraft): AttributionDraft =>
  turns.reduce((each, turn) => turn(document, each), draft)

/** The rules that are simply right: whoever a transcript, a colon, a signature or a post gives the word to, who ends a sentence, a reckoning. */
const certain: ReadonlySet<string> = new Set([
  'colon',
  'signature',
  'post',
  'outlet-tail',
  'reporting-verb/tail',
  'reckoning',
  'doing',
])

/** Of two that pass on the same words only the one whose cue stands nearer: 'a study published in May found', 'there are fears'. */
function withoutTwins(drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const nearest = new Map<number, AttributionDraft>()
  const gap = ({ cue, content }: AttributionDraft) =>
    Math.abs(content[0]!.from - (cue.at(-1)?.to ?? Number.POSITIVE_INFINITY))
  const size = ({ content }: AttributionDraft) => content.at(-1)!.to
  const isTwin = (a: AttributionDraft, b: AttributionDraft) =>
    a.frame === b.frame && size(a) === size(b) && a.content.length === b.content.length
  for (const draft of drafts) {
    const at = draft.content[0]!.from
    const other = nearest.get(at)
    if (!other || (isTwin(draft, other) && gap(draft) < gap(other))) nearest.set(at, draft)
  }
  return drafts.filter((draft) => {
    const other = nearest.get(draft.content[0]!.from)!
    return draft === other || !isTwin(draft, other)
  })
}

/** Whoever ends a sentence, an outlet or somebody, reckonings and what is denied, where the model finds nothing before the verb that they tell. */
function tailsMissed(document: Document, learned: readonly AttributionDraft[]): AttributionDraft[] {
  const { quoteAt, frames } = document
  const isTold = ({ cue, content: [said] }: AttributionDraft) => said!.from < cue[0]!.from || quoteAt[said!.from]! >= 0
  const known = new Set(learned.filter(isTold).flatMap(({ cue }) => tokensOf(cue)))
  return frames
    .flatMap((frame, number) => {
      const outlets = byOutletTail(document, frame, number)
      const reckonings = byReckoning(document, frame, number)
      const doings = byDoing(document, frame, number)
      return [...doings, ...reckonings, ...(outlets.length > 0 ? outlets : byTail(document, frame, number))]
    })
    .filter(({ cue }) => !tokensOf(cue).some((k) => known.has(k)))
}

const tokensOf = (cue: readonly Stretch[]) =>
  cue.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n))

/** What speakers pass on within quotations, where the model finds nothing. */
const quotedAgain = (document: Document, learned: readonly AttributionDraft[]): AttributionDraft[] => {
  const known = new Set(learned.flatMap(({ cue }) => tokensOf(cue)))
  return toldInQuotes(document).filter(({ cue }) => !tokensOf(cue).some((k) => known.has(k)))
}

/** What the model finds, and what the certain rules do. */
function withRight(ruled: readonly AttributionDraft[], learned: readonly AttributionDraft[]): AttributionDraft[] {
  const right = ruled.filter(({ rule }) => certain.has(rule))
  const taken = new Set(right.map(({ cue }) => cue[0]?.from))
  // 'people who know him say': knowing only tells who they are.
  const tells = right.flatMap(({ rule, source }) => (source && rule === 'reporting-verb/tail' ? [source] : []))
  const isFree = ({ from }: Stretch) => !taken.has(from) && !tells.some((who) => who.from <= from && from < who.to)
  return [...right, ...learned.filter(({ cue }) => cue.every(isFree))]
}
