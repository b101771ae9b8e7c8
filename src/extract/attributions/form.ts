import type { Document } from '../document.ts'
import type { AttributionDraft } from './attribution-draft.ts'

/** 'direct' where all of the content stands in quotation marks or is a post, 'mixed' where some of it does, else 'indirect'. */
export function formOf(
  { quoteAt, quotes, tags }: Document,
  { content, rule }: AttributionDraft,
): 'direct' | 'indirect' | 'mixed' {
  if (rule === 'post') return 'direct'
  let quoted = 0
  let plain = 0
  for (const { from, to } of content) {
    for (let k = from; k < to; k++) {
      if (/^(?:QUOTE|COMMA|STOP|THAT)$/.test(tags[k] as string)) continue
      const quote = quotes[quoteAt[k] as number]
      if (quote && quote.open >= from - 1) quoted++
      else plain++
    }
  }
  if (!quoted) return 'indirect'
  return plain ? 'mixed' : 'direct'
}
