import type { Document, Frame } from '../../document.ts'
import type { AttributionDraft } from '../attribution-draft.ts'
import { trim } from '../content.ts'

/** 'According to X, S' and 'S, according to X' by the language's phrases. */
export function byAccording(document: Document, frame: Frame, number: number): AttributionDraft[] {
  const { lower, tags, quoteAt, reporting } = document
  const drafts: AttributionDraft[] = []
  for (const words of reporting.marked?.accordingTo ?? []) {
    for (let k = frame.from; k + words.length < frame.to; k++) {
      if (quoteAt[k] !== -1 || !words.every((word, i) => lower[k + i] === word)) continue
      const opens = k <= frame.from + 1
      if (!opens && tags[k - 1] !== 'COMMA') continue
      const first = k + words.length
      let to = first
      while (to < frame.to && !/^(?:COMMA|STOP|QUOTE|VERB)$/.test(tags[to] as string)) to++
      if (to === first || (opens && tags[to] !== 'COMMA')) continue
      const content = trim(document, opens ? { from: to + 1, to: frame.to } : { from: frame.from, to: k - 1 })
      if (content.to <= content.from) continue
      const cue = [{ from: k, to: first }]
      drafts.push({ source: { from: first, to }, cue, content: [content], rule: 'according-to', frame: number })
    }
  }
  return drafts
}
