import { type Draft, OUTSIDE, type Range, takeOut } from '../draft.ts'
import { type Block, linkShare, nearest, textOf } from '../page.ts'
import { furnitureReason } from '../phrases.ts'
import { isBody } from '../prose.ts'
import { domainOf, webAddress } from '../site.ts'
import { headingTags } from '../vocabulary.ts'
import type { Pass } from './pass.ts'

const sentence = /[.!?…]["”’')\]]?$/

/** Lines that say themselves what they are: 'Advertisement', 'Read more: …', 'Share this'. */
export const lines: Pass = {
  name: 'lines',
  run(draft) {
    const { text, blocks } = draft.page
    for (const block of blocks) {
      if (block.end - block.start > 400 || !isBody(draft, block)) continue
      const line = text
        .slice(block.start, block.end)
        .replace(/\s+/g, ' ')
        .replace(/^[\s•·▪►▶»>*–—-]+/, '')
      const reason = furnitureReason(line)
      if (reason) takeOut(draft, 'lines', block, reason)
    }
  },
}

/** Whether the links of a block lead to the page's own site. Where that is not known, only relative links do. */
function linksHome(draft: Draft, block: Range): boolean {
  for (let i = block.first; i < block.last; i++) {
    const link = nearest(draft.page.pieces[i]!.element, ({ tag }) => tag === 'a')
    const target = link?.attributes.href
    if (target === undefined) continue
    if (
      /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(target) &&
      domainOf(webAddress(target, 'http://none.invalid/')) !== draft.site
    )
      return false
  }
  return true
}

const words = (line: string) => line.split(/\s+/).length

/**
 * Headlines of other stories between the paragraphs: blocks that are all link, lead to the same site, and are no sentence, or
 * stand in a row.
 */
export const linkLines: Pass = {
  name: 'link lines',
  run(draft) {
    const { page } = draft
    const isLinkLine = (block: Block | undefined) =>
      block !== undefined && isBody(draft, block) && linkShare(page, block) > 0.85 && linksHome(draft, block)
    const gone: Block[] = []
    page.blocks.forEach((block, i) => {
      if (!isLinkLine(block)) return
      const line = page.text.slice(block.start, block.end)
      const inRow = isLinkLine(page.blocks[i - 1]) || isLinkLine(page.blocks[i + 1])
      if (words(line) < 4 ? inRow : inRow || !sentence.test(line)) gone.push(block)
    })
    for (const block of gone) takeOut(draft, 'link lines', block, 'related')
  },
}

/** Lists of other stories: every item leads to another page of the site, and hardly an item is a sentence. */
export const linkLists: Pass = {
  name: 'link lists',
  run(draft) {
    const { page } = draft
    for (const list of page.elements) {
      if ((list.tag !== 'ul' && list.tag !== 'ol') || linkShare(page, list) < 0.5) continue
      const items = list.children.filter((item) => item.first < item.last)
      if (items.length < 2 || !items.every((item) => linkShare(page, item) > 0.3 && linksHome(draft, item))) continue
      const sentences = items.filter((item) => /[.]["”’]?$/.test(textOf(page, item)))
      if (sentences.length * 2 <= items.length) takeOut(draft, 'link lists', list, 'related')
    }
  },
}

/** What follows a heading like 'You may also like', up to the next heading beside it: links and other articles. */
export const underRelatedHeadings: Pass = {
  name: 'under related headings',
  run(draft) {
    const { page } = draft
    for (const heading of page.elements) {
      if (!headingTags.has(heading.tag) || heading.first === heading.last || draft.reasons[heading.first] !== 'related')
        continue
      for (let sibling = heading.next; sibling; sibling = sibling.next) {
        if (headingTags.has(sibling.tag)) break
        const isList =
          sibling.tag === 'article' || sibling.tag === 'ul' || sibling.tag === 'ol' || linkShare(page, sibling) > 0.5
        if (sibling.first < sibling.last && !isList) break
        takeOut(draft, 'under related headings', sibling, 'related')
      }
    }
  },
}

/** Headings that head nothing: what stood under them was taken out, or nothing follows. */
export const emptyHeadings: Pass = {
  name: 'empty headings',
  run(draft) {
    const { blocks } = draft.page
    // What follows the block at hand: the rank of the nearest body below it (7: no heading), and why what lies between was taken out.
    let rank = 0
    let between: string | null = null
    for (let i = blocks.length - 1; i >= 0; i--) {
      const block = blocks[i]!
      if (!isBody(draft, block)) {
        const reason = draft.reasons[block.first]!
        if (reason === 'related' || reason === 'subscription') between = reason
        continue
      }
      const level = headingTags.has(block.element.tag) ? Number(block.element.tag[1]) : 7
      const headsNothing = rank === 0 || (between !== null && rank <= level)
      if (level < 7 && headsNothing) {
        takeOut(draft, 'empty headings', block, between ?? OUTSIDE)
        continue
      }
      rank = level
      between = null
    }
  },
}
