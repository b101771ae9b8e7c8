import { namingOver } from '../actors/namings.ts'
import type { Document } from '../document.ts'
import { phraseStart } from '../subjects.ts'
import type { AttributionDraft } from './attribution-draft.ts'

const dash = /^[–—]$|^--?$/

/**
 * 'Ada Berg and Jan Lund — the two envoys — said': what dashes set off only tells of those before it, who speak. A dash at the end is no
 * part of a source.
 */
export function withNamesSetOff(document: Document, draft: AttributionDraft): AttributionDraft {
  const { lower, frames } = document
  const { source } = draft
  if (!source) return draft
  let { from, to } = source
  while (to > from + 1 && dash.test(lower[to - 1] as string)) to--
  const floor = frames[draft.frame]?.from ?? 0
  if (dash.test(lower[to] ?? '') && from - 1 > floor && dash.test(lower[from - 1] as string)) {
    const begin = phraseStart(document, from - 1, floor)
    if (begin < from - 1 && namingOver(document, from - 2)?.kind === 'person') from = begin
  }
  return from === source.from && to === source.to ? draft : { ...draft, source: { from, to } }
}
