import type { Draft, Range } from './draft.ts'
import { type Block, lengthOf, linkShare, type Page } from './page.ts'

/** Whether a block reads as running text: long enough, and not links. */
export const isProse = (page: Page, block: Block) => lengthOf(page, block) >= 80 && linkShare(page, block) < 0.4

/** Whether all of a block is body so far. */
export function isBody(draft: Draft, block: Range): boolean {
  for (let i = block.first; i < block.last; i++) if (draft.reasons[i] !== null) return false
  return true
}

/**
 * Tells how much of the body's running text a stretch holds, 0 to 1, as the body stands when this is called; of a body
 * without running text, how much of all its text.
 */
export function shareOfBody(draft: Draft): (range: Range) => number {
  const { page } = draft
  const sums = (counts: (block: Block) => boolean) => {
    const upTo = [0]
    page.pieces.forEach((piece, i) => {
      const counted = draft.reasons[i] === null && counts(page.blocks[piece.block]!)
      upTo.push(upTo[i]! + (counted ? piece.end - piece.start : 0))
    })
    return upTo
  }
  const prose = page.blocks.map((block) => isProse(page, block))
  let upTo = sums((block) => prose[page.pieces[block.first]!.block]!)
  if (upTo.at(-1) === 0) upTo = sums(() => true)
  const all = upTo.at(-1)!
  return ({ first, last }) => (all === 0 ? 0 : (upTo[last]! - upTo[first]!) / all)
}
