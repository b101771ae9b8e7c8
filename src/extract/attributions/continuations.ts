import type { Document } from '../document.ts'
import { afterQuote } from './after-quote.ts'
import { beforeQuote } from './before-quote.ts'
import type { Draft } from './draft.ts'

/**
 * Gives quotations that no cue claims to the one who spoke last: in the same paragraph as more of the same words, in a new paragraph
 * as words of their own.
 */
export function continueQuotes(document: Document, drafts: readonly Draft[]): Draft[] {
  const { quotes, frames } = document
  const all = [...drafts]
  const claimed = new Set<number>()
  for (const draft of drafts)
    for (const piece of draft.content)
      for (let k = piece.from; k < piece.to; k++) claimed.add(document.quoteAt[k] as number)
  const speakers = drafts.filter((draft) => speaks(document, draft)).sort((a, b) => a.frame - b.frame)
  let s = 0
  let last: Draft | undefined
  let frame = 0
  for (const [number, quote] of quotes.entries()) {
    while (frame < frames.length - 1 && (frames[frame + 1]?.from as number) <= quote.open) frame++
    while (s < speakers.length && (speakers[s]?.frame as number) <= frame) {
      // Of several in one sentence the first is the report's own: 'she said he had told her'.
      if (!last || last.frame !== speakers[s]?.frame) last = speakers[s]
      s++
    }
    if (!quote.whole || claimed.has(number)) continue
    const here = frames[frame]
    if (!here) continue
    const tagged = afterQuote(document, here, frame, quote.open) ?? beforeQuote(document, here, frame, quote.open)
    if (tagged) {
      all.push(tagged)
      last = tagged
      continue
    }
    const alone = quote.to >= here.to - 1 && quote.open <= here.from + 1
    if (!alone && quote.open > here.from + 1 && quote.to < here.to - 1) continue
    const piece = { from: quote.open, to: Math.min(quote.to, here.to) }
    const near = last && (frames[last.frame]?.paragraph as number) === here.paragraph
    if (last && near && alone) {
      last.content.push(piece)
    } else if (last && here.paragraph - (frames[last.frame]?.paragraph as number) <= 3) {
      const draft: Draft = {
        source: null,
        cue: [],
        content: [piece],
        rule: 'quote/continued',
        frame,
        from: last.from ?? last,
      }
      all.push(draft)
      last = draft
    } else all.push({ source: null, cue: [], content: [piece], rule: 'quote/alone', frame })
  }
  return all
}

/** Whether somebody says something in so many words, so that a quotation further on may be more of it. */
function speaks({ lemma, lower, reporting }: Document, { rule, cue }: Draft): boolean {
  if (rule !== 'model')
    return /^(?:reporting-verb\/(?:after|inverted|before|colon|clause)|according-to|colon)/.test(rule)
  for (const { from, to } of cue)
    for (let k = from; k < to; k++)
      if (lower[k] === 'according' || reporting.verbs.get(lemma[k]!)?.has('quote')) return true
  return false
}
