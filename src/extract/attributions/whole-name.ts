import type { Document } from '../document.ts'
import type { AttributionDraft } from './attribution-draft.ts'

/** 'Mrs May said', 'May said': a name that looks like a verb belongs to the source, not to the cue, which begins in lower case. */
export function withWholeName(document: Document, draft: AttributionDraft): AttributionDraft {
  const { tags, lower, word, reporting } = document
  const { source, cue } = draft
  const [first, ...more] = cue
  if (!first || first.to - first.from < 2 || !/^\p{Lu}\p{Ll}/u.test(word(first.from))) return draft
  const { from } = first
  if (!/^(?:MODAL|PROPER)$/.test(tags[from]!)) return draft
  const named = source ? source.to === from && /^\p{Lu}/u.test(word(from - 1)) : alone(from)
  if (!named) return draft
  const to = from + 1
  return { ...draft, source: { from: source?.from ?? from, to }, cue: [{ from: to, to: first.to }, ...more] }

  /** 'May said', not 'Might say': no form of a verb stands behind a modal as its past. */
  function alone(k: number): boolean {
    const form = reporting.lexicon.verbs.get(lower[k + 1]!)
    return !!form?.past && !form.base
  }
}
