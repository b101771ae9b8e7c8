import type { Language } from '../languages/language.ts'
import type { Findings } from '../record/finding.ts'
import { identity } from '../record/identity.ts'
import type { Report } from '../record/report.ts'
import { findAttributions } from './attributions/index.ts'
import { readDocument, spanOf } from './document.ts'

/** What one report says: attributions, the actors who speak, and the outlets it leans on. Without a known language, nothing. */
export function extract(report: Report, language: Language | null): Findings {
  if (!language) return { actors: [], attributions: [], citations: [] }
  const document = readDocument(report, language)
  const drafts = findAttributions(document)
  const attributions = drafts.map((draft) => {
    const source = draft.source ? spanOf(document, draft.source) : null
    const cue = draft.cue.map((piece) => spanOf(document, piece))
    const content = draft.content.map((piece) => spanOf(document, piece))
    return { id: identity('t', report.id, content, cue, source), report: report.id, source, cue, content, speaker: null, via: [], form: 'indirect' as const, rule: draft.rule }
  })
  return { actors: [], attributions, citations: [] }
}
