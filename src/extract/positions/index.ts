import type { Language } from '../../languages/language.ts'
import type { Position } from '../../record/position.ts'
import type { Document } from '../document.ts'
import type { FoundTerms, TermsWith } from '../provisions/index.ts'

/** Where actors stand on the proposals, provisions and demands of a report, in the order of the text. */
export function findPositions(
  _document: Document,
  _language: Language,
  _known: TermsWith & FoundTerms,
): readonly Position[] {
  return []
}
