import type { SpeechDeeds } from '../../languages/reporting.ts'
import type { Document, Stretch } from '../document.ts'
import type { AttributionDraft } from './attribution-draft.ts'

/** A draft as it is asked whether anything is said in it. */
export interface ToldWords {
  readonly document: Document
  readonly deeds: SpeechDeeds
  readonly draft: AttributionDraft
  /** The last piece of what is told. */
  readonly first: Stretch
  /** The tokens of its cue, and the last verb among them or -1. */
  readonly cue: readonly number[]
  readonly verb: number
}

const verbs = /^(?:VERB|BASE|ING|PART)$/

/** The words of a draft, or null where the language has no words of deeds or the draft says nothing. */
export function wordsTold(document: Document, draft: AttributionDraft): ToldWords | null {
  const deeds = document.reporting.speechDeeds
  const first = draft.content.at(-1)
  if (!deeds || !first || draft.cue.length === 0) return null
  const cue = draft.cue.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n))
  return { document, deeds, draft, first, cue, verb: cue.findLast((k) => isVerbForm(document, k)) ?? -1 }
}

/** A verb in any form, participles and infinitives too. */
export const isVerbForm = ({ tags }: Document, k: number): boolean => verbs.test(tags[k] as string)

/** A verb or auxiliary in a form that a clause may turn about. */
export const isClauseVerb = ({ tags }: Document, k: number): boolean =>
  /^(?:VERB|BE|HAVE|MODAL|DO)$/.test(tags[k] as string)

/** Whether a token or its base form is among some words. */
export const isAmong = (words: ReadonlySet<string>, { lower, lemma }: Document, k: number): boolean =>
  words.has(lower[k] as string) || words.has(lemma[k] as string)

export function anyOf({ from, to }: Stretch, is: (k: number) => boolean): boolean {
  for (let k = from; k < to; k++) if (is(k)) return true
  return false
}

/** Whether a clause or infinitive is told: 'that ships must wait', 'to leave'. */
export const tellsClause = ({ document: { tags }, draft }: ToldWords): boolean =>
  draft.content.some(({ from }) => /^(?:THAT|TO|WH|WHO|SUB)$/.test(tags[from] as string))

export const tellsQuoted = ({ document: { quoteAt }, draft }: ToldWords): boolean =>
  draft.content.some((piece) => anyOf(piece, (k) => quoteAt[k]! >= 0))

/** The head of a phrase that begins with a stretch: 'plan' of 'the new plan of the port'. */
export function headIn({ tags }: Document, { from, to }: Stretch): number {
  let k = from
  while (k + 1 < to && /^(?:DET|OWN|ADJ|ADV|QUANT|NUM|NOUN|PROPER|POSS|PART)$/.test(tags[k + 1] as string)) k++
  return k
}

/** Whether a word of a cue, or the head of what is told, is one of speech or thought. */
export function isOfSpeech({ document, deeds, cue }: ToldWords, k: number): boolean {
  const { tags, lower, lemma, reporting } = document
  const { saying, hearsay, findings, adjectives, nouns } = reporting
  const word = lower[k] as string
  // 'is wary of', 'were unhappy with'
  const isMinded = tags[k] === 'PREP' && /^(?:ADJ|PART)$/.test(tags[k - 1] as string) && cue.length < 6
  if (isMinded && cue.some((n) => tags[n] === 'BE')) return true
  if (saying.according.has(word) || hearsay.has(word) || findings.has(word)) return true
  if (isAmong(deeds.stances, document, k) || adjectives.has(word)) return true
  if (deeds.particles.has(word) && k > cue[0]!) return true
  if (isVerbForm(document, k)) return reporting.verbs.has(lemma[k] as string)
  return nouns.has(word) || nouns.has(saying.singular(word))
}
