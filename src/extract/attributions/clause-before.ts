import type { Document } from '../document.ts'
import { finite } from '../phrases.ts'
import type { AttributionDraft } from './attribution-draft.ts'

/**
 * 'Lorvia has agreed to drop its plan, two people told the Tide on Friday, in a move meant to end the strike': what they told is the clause before
 * them. A model may take the end of the sentence for it.
 */
export function withClauseBefore(document: Document, draft: AttributionDraft): AttributionDraft {
  const { tags, quoteAt } = document
  const { cue, content, source } = draft
  const [said] = cue
  const [only, more] = content
  if (draft.rule !== 'model' || cue.length !== 1 || !said || !source || !only || more) return draft
  const { from } = document.frames[draft.frame]!
  const isTail = only.from > said.to && /^(?:PREP|SUB)$/.test(tags[only.from]!) && tags[only.from - 1] === 'COMMA'
  const isBehind = source.from > from + 2 && source.to <= said.from && tags[source.from - 1] === 'COMMA'
  if (!isTail || !isBehind || quoteAt[only.from]! >= 0 || quoteAt[from]! >= 0) return draft
  const begins = /^(?:PROPER|DET|OWN|NOUN|ADJ|QUANT|NUM|PRON)$/.test(tags[from]!)
  const told = tags.slice(from, source.from - 1).some((tag) => finite.has(tag))
  return begins && told ? { ...draft, content: [{ from, to: source.from - 1 }] } : draft
}
