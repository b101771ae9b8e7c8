import { type Draft, putIn } from '../draft.ts'
import { lengthOf } from '../page.ts'
import { isBody } from '../prose.ts'

const unspaced = (text: string) => text.replace(/[\s\u00a0]+/g, '')

/** Reasons that a page's own statement of its article's words overrules. */
const doubtful = new Set(['outside the article', 'related', 'subscription', 'advertisement', 'comments', 'footer'])

/** Puts in the paragraphs that the page's JSON-LD gives as the article's words. It often gives too few, so it takes nothing out. */
export function confirmStated(draft: Draft, stated: string): void {
  const { page } = draft
  const words = unspaced(stated)
  for (const block of page.blocks) {
    if (isBody(draft, block) || lengthOf(page, block) < 80) continue
    if (!doubtful.has(draft.reasons[block.first]!)) continue
    if (words.includes(unspaced(page.text.slice(block.start, block.end)))) putIn(draft, 'stated', block)
  }
}
