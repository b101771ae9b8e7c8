import type { Draft } from './draft.ts'

/**
 * Leaves out what is told inside somebody's words: 'she said he hoped to win' is hers. What is told there on the word of somebody
 * else by name stays: 'she said the Harbour Ministry had promised aid'.
 */
export function withoutNested(drafts: readonly Draft[], keep: (draft: Draft) => boolean): Draft[] {
  const byFrame = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const list = byFrame.get(draft.frame)
    if (list) list.push(draft)
    else byFrame.set(draft.frame, [draft])
  }
  const size = ({ content }: Draft) => content.reduce((sum, { from, to }) => sum + to - from, 0)
  const inside = (draft: Draft, outer: Draft) => {
    const first = draft.content[0]
    const last = draft.content.at(-1)
    if (!first || !last || outer === draft || size(outer) <= last.to - first.from) return false
    return outer.content.some((piece) => piece.from <= first.from && last.to <= piece.to)
  }
  return drafts.filter((draft) => keep(draft) || !(byFrame.get(draft.frame) ?? []).some((outer) => inside(draft, outer)))
}
