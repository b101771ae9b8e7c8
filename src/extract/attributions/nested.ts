import { headNoun } from '../actors/heads.ts'
import { leftUnnamed } from '../actors/left-unnamed.ts'
import type { Document, Stretch } from '../document.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { infinitiveEnd } from './content.ts'
import { isDeed } from './deeds.ts'

const telling = /^reporting-verb\/(?:clause|infinitive|question|relative)/

/**
 * Leaves out what is told inside somebody's words: 'she said he hoped for rain' is hers. What somebody else is said by name to
 * say or want stays: 'she said the Harbour Ministry had promised to help'.
 */
export function withoutNested(document: Document, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const byFrame = new Map<number, AttributionDraft[]>()
  for (const draft of drafts) {
    const list = byFrame.get(draft.frame)
    if (list) list.push(draft)
    else byFrame.set(draft.frame, [draft])
  }
  return drafts.filter((draft) => {
    const outer = byFrame.get(draft.frame)?.filter((other) => isInside(draft, other)) ?? []
    return !outer.length || (byName(document, draft) && !outer.some((other) => isSame(draft, other)))
  })
}

/**
 * Of the rules' drafts those that tell, inside the words of one of `outer`, what somebody else says or wants, and that have no cue among
 * `outer`. The corpora that models learn from mark none inside others: this is left to the rules.
 */
export function nestedIn(
  document: Document,
  drafts: readonly AttributionDraft[],
  outer: readonly AttributionDraft[],
): AttributionDraft[] {
  const byFrame = new Map<number, AttributionDraft[]>()
  const cues = new Set<number>()
  for (const each of outer) {
    const list = byFrame.get(each.frame)
    if (list) list.push(each)
    else byFrame.set(each.frame, [each])
    for (const { from, to } of each.cue) for (let k = from; k < to; k++) cues.add(k)
  }
  return drafts.flatMap((draft) => {
    const around = byFrame.get(draft.frame)?.filter((other) => isInside(draft, other)) ?? []
    const told =
      around.length > 0 &&
      !around.some((other) => asks(document, other, draft)) &&
      ((byName(document, draft) && passesOn(document, draft)) || isMinded(document, draft, around)) &&
      !draft.cue.some(({ from, to }) => cues.has(from) || cues.has(to - 1)) &&
      !around.some((other) => isSame(draft, other))
    return told ? [whole(document, draft, around)] : []
  })
}

/**
 * A draft of a rule with its source and content whole: 'Karsa' of 'Karsa, according to the Tide, wants', and 'the ships to sail before it opens the
 * port'.
 */
function whole(document: Document, draft: AttributionDraft, around: readonly AttributionDraft[]): AttributionDraft {
  const { source, content, rule } = draft
  const [only, more] = content
  if (!source) return draft
  const begins = around.flatMap((other) => [other.cue[0]?.from ?? 0, other.source?.from ?? 0])
  const cuts = begins.filter((k) => source.from < k - 1 && k < source.to && document.tags[k - 1] === 'COMMA')
  const to = Math.min(source.to, ...cuts.map((k) => k - 1))
  const infinitive =
    only && !more && /\/(?:object|preposition)$/.test(rule) ? document.tags.indexOf('TO', only.from) : -1
  const end =
    infinitive > 0 && infinitive < only!.to - 1
      ? infinitiveEnd(document, infinitive, document.frames[draft.frame]!.to)
      : 0
  return {
    ...draft,
    source: { from: source.from, to },
    content: only && end > only.to ? [{ from: only.from, to: end }] : content,
  }
}

function byName(document: Document, { rule, source }: AttributionDraft): boolean {
  return !!source && telling.test(rule) && hasName(document, source)
}

function hasName({ tags }: Document, { from, to }: Stretch): boolean {
  for (let k = from; k < to; k++) if (tags[k] === 'PROPER') return true
  return false
}

/**
 * 'said that they wanted peace', 'since the president is opposed to it': a plain tense tells what somebody thinks or wants, whoever passes
 * it on. 'She said she hopes to' is no more than what she says herself.
 */
function isMinded(document: Document, draft: AttributionDraft, around: readonly AttributionDraft[]): boolean {
  const { tags, lower, lemma, reporting } = document
  const { source, rule, cue, content } = draft
  if (!source || !/^(?:reporting-verb|adjective)/.test(rule)) return false
  const first = lower[source.from] as string
  // 'nobody called it a concession', 'whose authors are afraid'
  if (reporting.speechDeeds?.none.has(first) || (tags[source.from] === 'WHO' && source.to - source.from > 1))
    return false
  if (tags[source.from] === 'PRON') {
    const pronoun = reporting.pronouns?.get(first) ?? first
    if (pronoun === 'it' && tags[content[0]!.from] === 'THAT') return false
    const own = /^(?:he|she)$/.test(pronoun) && around.some((outer) => begins(document, outer, source.from))
    if (own && !foresaw(document, cue[0]!)) return false
  } else if (!hasName(document, source) && headNoun(document, source.from, source.to) < 0 && !isBody(document, source))
    return false
  const words = cue.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n))
  const finite = !words.some((k) => tags[k] === 'ING') || words.some((k) => tags[k] === 'BE')
  if (!finite || tags[words[0]!] === 'TO' || words.some((k) => tags[k] === 'MODAL')) return false
  // 'asks for a loan', not 'asked for one', which is an act.
  const isPlea = (k: number) => !!reporting.pleas?.has(lemma[k]!) && !reporting.lexicon.verbs.get(lower[k]!)?.past
  const asks = lower[words.at(-1)!] === 'for' && words.some(isPlea)
  const isMind = rule === 'adjective' || asks || words.some((k) => !!reporting.minds?.has(lemma[k]!))
  return isMind && !isDeed(document, draft)
}

/** 'She said she expected him': what she then saw coming, in the past alone. */
function foresaw({ lower, lemma, reporting }: Document, { from, to }: Stretch): boolean {
  return (
    to - from === 1 && !!reporting.foresight?.has(lemma[from]!) && !!reporting.lexicon.verbs.get(lower[from]!)?.past
  )
}

/** 'three banks', 'the ministry': a body without a name, no text. */
function isBody(document: Document, source: Stretch): boolean {
  return (
    !document.reporting.texts.has(document.lower[source.to - 1]!) && leftUnnamed(document, source, source.to) !== null
  )
}

/** 'asked if he had demanded a port', 'would not say whether he wants it': what is asked is not told. */
function asks({ lower }: Document, { content }: AttributionDraft, { cue }: AttributionDraft): boolean {
  return content.some(
    ({ from, to }) => from < cue[0]!.from && cue[0]!.from < to && /^(?:if|whether)$/.test(lower[from]!),
  )
}

/** Whether what is passed on begins at a token, or with 'that' before it. */
function begins({ tags }: Document, { content }: AttributionDraft, at: number): boolean {
  const from = content[0]?.from ?? -1
  return from === at || (from === at - 1 && tags[from] === 'THAT')
}

/** 'to establish a port', 'knows the terrain': of verbs that nobody is quoted by only a clause with its 'that' is told. */
function passesOn({ tags, lemma, reporting }: Document, { rule, cue, content }: AttributionDraft): boolean {
  if (rule !== 'reporting-verb/clause' || tags[content[0]!.from] === 'THAT') return true
  for (const { from, to } of cue)
    for (let k = from; k < to; k++) if (reporting.verbs.get(lemma[k] as string)?.has('quote')) return true
  return false
}

/** 'declined to say where they were': one and the same source, and its words told once. */
function isSame({ source, cue }: AttributionDraft, outer: AttributionDraft): boolean {
  if (!source || !outer.source || source.from !== outer.source.from || source.to !== outer.source.to) return false
  return cue.some((at) => outer.content.some((piece) => piece.from === at.from))
}

function isInside(draft: AttributionDraft, outer: AttributionDraft): boolean {
  const first = draft.content[0]
  const last = draft.content.at(-1)
  if (!first || !last || outer === draft) return false
  const size = outer.content.reduce((sum, { from, to }) => sum + to - from, 0)
  if (size <= last.to - first.from) return false
  return outer.content.some(({ from, to }) => from <= first.from && last.to <= to)
}
