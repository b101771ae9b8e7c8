import type { Document } from '../../document.ts'
import type { AttributionDraft } from '../attribution-draft.ts'
import { hashOf } from './facts.ts'

/** What the rules say of a document, by the tokens of its analysis: evidence for the model, not a verdict. */
export interface Proposals {
  readonly drafts: readonly AttributionDraft[]
  /** The rule whose cue a token is part of, as a hash; 0 where none is. */
  readonly rule: Int32Array
  /** The number of the draft whose cue a token is part of, or -1. */
  readonly draftAt: Int32Array
  /** In how many contents a token stands, and in how many sources. */
  readonly claimed: Uint8Array
  readonly sources: Uint8Array
  /** The analysis' token that begins the document's token t: `first[t]`; one more at the end. */
  readonly first: Uint32Array
}

/** Lays the drafts of the rules over the analysis. */
export function proposalsOf(document: Document, drafts: readonly AttributionDraft[]): Proposals {
  const { tokenOf, length } = document
  const size = tokenOf.length
  const first = new Uint32Array(length + 1).fill(size)
  for (let i = size - 1; i >= 0; i--) first[tokenOf[i]!] = i
  const rule = new Int32Array(size)
  const draftAt = new Int32Array(size).fill(-1)
  const claimed = new Uint8Array(size)
  const sources = new Uint8Array(size)
  drafts.forEach((draft, number) => {
    for (const { from, to } of draft.cue) {
      for (let i = first[from]!; i < first[to]!; i++) {
        if (draftAt[i]! >= 0) continue
        draftAt[i] = number
        rule[i] = hashOf(draft.rule)
      }
    }
    for (const { from, to } of draft.content)
      for (let i = first[from]!; i < first[to]!; i++) claimed[i] = Math.min(claimed[i]! + 1, 3)
    if (draft.source)
      for (let i = first[draft.source.from]!; i < first[draft.source.to]!; i++)
        sources[i] = Math.min(sources[i]! + 1, 3)
  })
  return { drafts, rule, draftAt, claimed, sources, first }
}
