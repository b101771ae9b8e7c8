import type { Document, Frame, Stretch } from '../document.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { cueAt } from './cue.ts'
import { attribute } from './verbs.ts'

/**
 * What a speaker passes on within a quotation, where it was told to the speaker or is told out loud: “Both captains have told me that the sea was
 * calm”, “They shout about the toll”. All else that stands in quotation marks is the speaker's own.
 */
export function toldInQuotes(document: Document): AttributionDraft[] {
  const { quotes, quoteAt } = document
  return document.frames.flatMap((frame, number) => {
    const drafts: AttributionDraft[] = []
    for (let k = frame.from; k < frame.to; k++) {
      const quote = quotes[quoteAt[k]!]
      if (!quote) continue
      const { open, to } = quote
      if (quote.whole && open === k && to <= frame.to)
        drafts.push(...toldIn(document, { ...frame, from: open + 1, to: quote.closed ? to - 1 : to }, number))
      k = Math.max(k, to - 1)
    }
    return drafts
  })
}

function toldIn(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const { lower, lemma, tags, reporting } = document
  const drafts: AttributionDraft[] = []
  for (let i = frame.from; i < frame.to; i++) {
    const cue = cueAt(document, i, frame.from)
    if (cue?.voice !== 'finite') continue
    const toMe = cue.shapes.has('addressee') && /^(?:me|us)$/.test(lower[i + 1]!)
    const isLoud = lower[i + 1] === 'about' && reporting.saying.loud.has(lemma[i]!)
    if (!toMe && !isLoud) continue
    const draft = attribute(document, frame, number, cue)
    const { source, rule } = draft ?? {}
    if (!draft || !source || !/\/(?:clause|question|preposition)$/.test(rule!) || isOpen(source.from, cue.from, i))
      continue
    drafts.push({ ...draft, content: draft.content.map(untilNext), rule: 'told-in-quote' })
  }
  return drafts

  /** Up to where the speaker goes on: ', and I believe them', or a sentence of its own. */
  function untilNext({ from, to }: Stretch): Stretch {
    for (let k = from + 1; k + 1 < to; k++)
      if ((tags[k] === 'COMMA' && tags[k + 1] === 'AND') || /^[.!?]$/.test(lower[k]!)) return { from, to: k }
    return { from, to }
  }

  /** Whether the speaker tells of nobody else, or of what was not or only may be said. */
  function isOpen(subject: number, from: number, verb: number): boolean {
    const before = tags[subject - 1]
    const first = lower[subject]!
    if (/^(?:SUB|WH|DO|MODAL|HAVE)$/.test(before ?? '') || reporting.speechDeeds?.none.has(first)) return true
    if (/^(?:i|we|you|one|it|that|which|who)$/.test(first)) return true
    for (let k = from; k < verb; k++) if (/^(?:MODAL|NEG|DO)$/.test(tags[k]!) || lower[k] === 'never') return true
    return false
  }
}
