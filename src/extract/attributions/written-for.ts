import { outletsIn } from '../citations/outlets.ts'
import type { Document } from '../document.ts'
import type { AttributionDraft } from './attribution-draft.ts'

/**
 * 'wrote in an op-ed for the Tide', 'in an essay in the Tide, Ada Berg argued', and what she goes on to write there. `pieces` holds for
 * which outlets each was last told to have written, and is kept up.
 */
export function writtenFor(
  document: Document,
  draft: AttributionDraft,
  who: string | undefined,
  pieces: Map<string, string[]>,
): string[] {
  const { frames, lemma } = document
  const frame = frames[draft.frame]
  const cue = draft.cue.at(-1)
  if (!frame || !who || !cue) return []
  const inside = (k: number) => draft.content.some((part) => part.from <= k && k < part.to)
  for (let k = frame.from; k < frame.to; k++) {
    const names = ofPiece(document, k, frame.to)
    if (names.length === 0 || inside(k)) continue
    pieces.set(who, names)
    return names
  }
  let writes = false
  for (let k = cue.from; k < cue.to; k++) if (document.reporting.saying.writing.has(lemma[k] as string)) writes = true
  return writes ? (pieces.get(who) ?? []) : []
}

/** The outlets right behind a word for something written: 'op-ed published on Monday in the Tide'. */
function ofPiece(document: Document, k: number, end: number): string[] {
  const { lower } = document
  const { saying, times } = document.reporting
  if (!saying.pieces.has(lower[k] as string)) return []
  const between = (word: string) => saying.published.has(word) || times.has(word) || /^(?:on|in|for|by)$/.test(word)
  let to = k + 1
  while (to < end && between(lower[to]!)) to++
  return outletsIn(document, { from: k, to: Math.min(end, to + 6) }).flatMap((m) => (m.from <= to + 1 ? [m.name] : []))
}
