import type { Document, Frame, Stretch } from '../document.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { trim } from './content.ts'
import type { Cue } from './cue.ts'

/** A verb of speech or thought in its sentence, with whom it is said by. */
export interface SpokenVerb {
  readonly document: Document
  readonly frame: Frame
  /** Which frame of the document it is. */
  readonly number: number
  readonly cue: Cue
  /** The subject that stands right before a finite verb: 'Ada Berg' of 'Ada Berg said'; or null. */
  readonly own: Stretch | null
  /** That, or the subject of the verb that it is joined to: 'Ada Berg' of 'Ada Berg left, saying'; or null. */
  readonly source: Stretch | null
}

/** The draft of what somebody says by a verb: `cueTo` ends the cue, where more than the verb belongs to it ('told reporters'); null where nothing is said. */
export function draftOf(
  { cue, number, ...spoken }: SpokenVerb,
  rule: string,
  content: readonly Stretch[],
  { source = spoken.source, cueTo = cue.at + 1 }: { readonly source?: Stretch | null; readonly cueTo?: number } = {},
): AttributionDraft | null {
  const kept = content.map((piece) => trim(spoken.document, piece)).filter((piece) => piece.to > piece.from)
  if (kept.length === 0) return null
  return { source, cue: [{ from: cue.from, to: cueTo }], content: kept, rule: `reporting-verb/${rule}`, frame: number }
}
