import type { Stretch } from '../document.ts'

/** An attribution in tokens, before it is known who the speaker is. */
export interface AttributionDraft {
  readonly source: Stretch | null
  readonly cue: readonly Stretch[]
  readonly content: Stretch[]
  /** What drew it: the name of a rule, or 'model'. */
  readonly rule: string
  /** The number of its frame. */
  readonly frame: number
  /** Where the source only points to an earlier speaker: a quotation without a cue goes on from this draft. */
  readonly from?: AttributionDraft
  /** How probable it is that it is right, 0 to 1, where that was measured. */
  readonly confidence?: number
  /** Outlets that the words themselves put between the source and the report: 'the Tide reported, citing …'. */
  readonly through?: readonly string[]
}

/** The token where a draft stands: that of its source, else of its cue or what it tells. */
export const anchor = (draft: AttributionDraft): number =>
  draft.source?.from ?? draft.cue[0]?.from ?? draft.content[0]?.from ?? 0
