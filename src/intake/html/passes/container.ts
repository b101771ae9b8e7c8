import { type Draft, OUTSIDE, putIn, takeOut } from '../draft.ts'
import { type Block, lengthOf, linkShare, nearest, type PageElement } from '../page.ts'
import { isBody, isProse, shareOfBody } from '../prose.ts'
import { headingTags } from '../vocabulary.ts'
import { furnitureBy } from './named.ts'
import type { Pass } from './pass.ts'

/** The innermost element that holds most of the body's running text, or null where there is none. */
export function articleContainer(draft: Draft): PageElement | null {
  const { page } = draft
  const prose = page.blocks.filter((block) => isBody(draft, block) && isProse(page, block))
  const weight = new Map<PageElement, number>()
  let total = 0
  for (const block of prose) {
    const length = lengthOf(page, block)
    total += length
    for (let at: PageElement | null = block.element; at; at = at.parent) weight.set(at, (weight.get(at) ?? 0) + length)
  }
  if (total === 0) return null
  const isBlockText = (element: PageElement) =>
    prose.length > 1 && prose.some((block) => block.element === element && lengthOf(page, block) > total * 0.5)
  let container = page.elements[0]!
  for (;;) {
    const inner = container.children.find((child) => (weight.get(child) ?? 0) >= total * 0.75)
    if (!inner || inner.tag === 'p' || isBlockText(inner)) return container
    container = inner
  }
}

/** What Readability brought in from beside the article's own container, other than running text. */
export const beside: Pass = {
  name: 'beside',
  run(draft) {
    const container = articleContainer(draft)
    if (!container) return
    for (const block of draft.page.blocks) {
      if (!inside(block, container) && !isProse(draft.page, block)) takeOut(draft, 'beside', block, OUTSIDE)
    }
  },
}

/** Paragraphs, headings, quotations and list items that Readability left out although they stand among kept ones. */
export const restore: Pass = {
  name: 'restore',
  run(draft) {
    const { page } = draft
    const container = articleContainer(draft)
    if (!container) return
    const { blocks } = page
    const within = blocks.flatMap((block, i) =>
      block.first >= container.first && block.last <= container.last ? [i] : [],
    )
    const firstKept = within.find((i) => isBody(draft, blocks[i]!))
    const lastKept = within.findLast((i) => isBody(draft, blocks[i]!))
    if (firstKept === undefined || lastKept === undefined) return
    for (const i of within) {
      const block = blocks[i]!
      if (i < firstKept || draft.reasons[block.first] !== OUTSIDE || linkShare(page, block) > 0.5) continue
      const furniture = nearest(block.element, (at) => at === container || furnitureBy(at) !== null)
      if (furniture !== container) continue
      const own =
        block.element.parent === container ||
        nearest(block.element, (at) => at.parent === container)?.tag.match(/^(?:ul|ol|blockquote|pre|table|dl)$/)
      const restorable = headingTags.has(block.element.tag)
        ? i < lastKept && own
        : ['p', 'blockquote', 'pre', 'li', 'dd', 'dt', 'td'].includes(block.element.tag)
          ? own
          : false
      if (restorable) putIn(draft, 'restore', block)
    }
  },
}

/** Other articles on the page: each links to its own page from its heading, or they stand in a row of three and more beside the first. */
export const otherArticles: Pass = {
  name: 'other articles',
  run(draft) {
    const { page } = draft
    const share = shareOfBody(draft)
    const seen = new Set<PageElement>()
    for (const heading of page.elements) {
      if (!headingTags.has(heading.tag) || heading.first === heading.last) continue
      const article = nearest(heading, (at) => at.tag === 'article')
      if (!article || seen.has(article)) continue
      seen.add(article)
      if (linkShare(page, heading) > 0.5 && share(article) < 0.5) takeOut(draft, 'other articles', article, 'related')
    }
  },
}

const inside = (block: Block, element: PageElement) => block.first >= element.first && block.last <= element.last
