import type { Document, Frame } from '../document.ts'
import type { Quote } from '../quotes.ts'
import { afterQuote } from './after-quote.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { beforeQuote, leadingToQuote } from './before-quote.ts'

/**
 * Gives quotations that no cue claims to the one who spoke last, where they stand alone and follow at once: in the same paragraph as
 * more of the same words, in the next one as words of their own. Elsewhere they are nobody's.
 */
export function continueQuotes(document: Document, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const { quotes, frames, lower } = document
  const all = [...drafts]
  /** Who claims a quotation; null where only what is quoted in it is claimed. */
  const claimed = new Map<number, AttributionDraft | null>()
  for (const draft of drafts)
    for (const piece of draft.content)
      for (let k = piece.from; k < piece.to; k++) claim(document.quoteAt[k] as number, draft)
  const speakers = drafts.filter((draft) => speaks(document, draft)).sort((a, b) => a.frame - b.frame)
  let s = 0
  let last: AttributionDraft | undefined
  /** Whose a quotation is that is opened again and again without being closed: nobody's whom it quotes itself. */
  let block: AttributionDraft | undefined
  let frame = 0
  for (const [number, quote] of quotes.entries()) {
    while (frame < frames.length - 1 && (frames[frame + 1]?.from as number) <= quote.open) frame++
    while (s < speakers.length && (speakers[s]?.frame as number) <= frame) {
      // Of several in one sentence the first is the report's own: 'she said he had told her'.
      if (!last || last.frame !== speakers[s]?.frame) last = speakers[s]
      s++
    }
    const here = frames[frame]
    const previous = quotes[number - 1]
    const again = previous && !previous.closed && previous.to === quote.open
    if (!again) block = undefined
    if (claimed.has(number) && !quote.closed) block ??= claimed.get(number) ?? undefined
    if (!quote.whole || claimed.has(number) || !here) continue
    const piece = { from: quote.open, to: Math.min(quote.to, here.to) }
    if (block) {
      block.content.push(piece)
      continue
    }
    const tagged =
      afterQuote(document, here, frame, quote.open) ??
      beforeQuote(document, here, frame, quote.open) ??
      leadingToQuote(document, leading(here, quote.open), frame, quote.open)
    if (tagged) {
      all.push(tagged)
      last = tagged
      continue
    }
    const begins = quote.open <= here.from + 1
    const alone = begins && quote.to >= here.to - 1
    // '“A crisis” does not describe it': words that the report uses itself.
    if (!alone && !(begins && isSentence(document, quote)) && quote.to < here.to - 1) continue
    const from = last && alone && !again && follows(last, here, frame) ? last : undefined
    if (from && frames[from.frame]?.paragraph === here.paragraph) {
      from.content.push(piece)
      if (!quote.closed) block = from
      continue
    }
    const draft: AttributionDraft = { source: null, cue: [], content: [piece], rule: from ? 'quote/continued' : 'quote/alone', frame, ...(from ? { from: from.from ?? from } : {}) } // biome-ignore format: one line
    all.push(draft)
    if (from) last = draft
    if (!quote.closed) block = draft
  }
  return all

  /** Where the words begin that lead to a quotation: in a new paragraph those before the colon, unless it is known what they tell. */
  function leading(here: Frame, open: number): Frame {
    const before = frames[frame - 1]
    const apart = before && open === here.from && lower[open - 1] === ':' && last?.frame !== frame - 1
    return apart ? { ...here, from: before.from } : here
  }

  function claim(quote: number, draft: AttributionDraft): void {
    const inside = draft.cue.some(({ from }) => document.quoteAt[from] === quote)
    claimed.set(quote, claimed.get(quote) ?? (inside ? null : draft))
  }

  /** Whether a quotation that stands alone may be more of what was said last: it follows at once, and nobody else leads to it. */
  function follows({ frame: told }: AttributionDraft, { from, paragraph }: Frame, number: number): boolean {
    const apart = paragraph - (frames[told]?.paragraph as number)
    return apart === 0 || (apart === 1 && (lower[from - 1] !== ':' || told === number - 1))
  }
}

/** Whether a quotation ends as a sentence does that somebody says: on a stop, or on the comma before who says it. */
function isSentence({ lower }: Document, { to, closed }: Quote): boolean {
  return /^[,.?!…]+$/.test(lower[closed ? to - 2 : to - 1] as string)
}

/** Whether somebody says something in so many words, so that a quotation further on may be more of it. */
function speaks({ lemma, lower, reporting }: Document, { rule, cue }: AttributionDraft): boolean {
  if (rule !== 'model')
    return /^(?:reporting-verb\/(?:after|inverted|before|colon|clause)|according-to|colon)/.test(rule)
  for (const { from, to } of cue)
    for (let k = from; k < to; k++)
      if (reporting.saying.according.has(lower[k] as string) || reporting.verbs.get(lemma[k]!)?.has('quote'))
        return true
  return false
}
