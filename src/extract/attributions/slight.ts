import type { Document } from '../document.ts'
import type { Draft } from './draft.ts'

/** Whether a draft says too little to be somebody's words or mind: 'who like it', a quoted cry that no one claims. */
export function isSlight({ tags }: Document, { rule, source, content }: Draft): boolean {
  let words = 0
  for (const { from, to } of content) {
    for (let k = from; k < to; k++) if (!/^(?:QUOTE|COMMA|STOP|POSS)$/.test(tags[k] as string)) words++
  }
  if (rule.startsWith('quote/')) return words <= 4
  if (rule !== 'reporting-verb/object' || words > 1) return false
  for (let k = source?.from ?? 0; k < (source?.to ?? 0); k++) if (tags[k] === 'PROPER') return false
  return true
}
