import type { Document, Stretch } from '../document.ts'
import type { AttributionDraft } from './attribution-draft.ts'

const pairs: ReadonlyMap<string, string> = new Map([
  ['neither', 'nor'],
  ['either', 'or'],
  ['both', 'and'],
])

/** 'Neither he nor his wife said': the first word of such a pair belongs to the source, and to nothing that is told. */
export function withNeither({ lower }: Document, draft: AttributionDraft): AttributionDraft {
  const { source, content } = draft
  const second = source && pairs.get(lower[source.from - 1] ?? '')
  if (!source || !second || !lower.slice(source.from, source.to).includes(second)) return draft
  const from = source.from - 1
  if (draft.cue.some((piece) => piece.from <= from && from < piece.to)) return draft
  const kept = content.flatMap((piece): Stretch[] => {
    if (from < piece.from || from >= piece.to) return [piece]
    return from === piece.to - 1 && from > piece.from ? [{ from: piece.from, to: from }] : [piece]
  })
  if (kept.some((piece) => piece.from <= from && from < piece.to)) return draft
  return { ...draft, source: { from, to: source.to }, content: kept }
}
