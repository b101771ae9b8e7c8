import { bodyLength, type Draft, OUTSIDE, type Range, takeOut } from '../draft.ts'
import { nearest, type PageElement, textOf } from '../page.ts'
import { isBody, isProse } from '../prose.ts'
import { bylineNames, dateNames, headingTags } from '../vocabulary.ts'
import type { Pass } from './pass.ts'

const dated =
  /\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d+ (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago\b/i
const sentenceEnd = /[.!?…:]["”’')\]]?$/
/** Words that running text has and a date line has not: a date line is made of few words. */
const shortLine = 90

/** Whether a line gives a day or a time and hardly anything else: 'Updated 3:15 p.m., Nov. 4, 2031'. A year alone may head anything. */
export const isDateLine = (line: string) =>
  line.length <= shortLine &&
  dated.test(line) &&
  ((line.match(/\d+/g) ?? []).length > 1 || /\bago\b/i.test(line)) &&
  (line.match(/\p{L}{3,}/gu)?.length ?? 0) <= 7 &&
  !/\p{Ll}{3,}[.!?]$/u.test(line)

/** Whether a line says who wrote, and hardly anything else: 'By Anna Marr and Tom Velde'. */
export const isByline = (line: string) =>
  line.length <= 160 && /^(?:by|von|par|por|di|door|автор:?|от)\s+\p{Lu}/iu.test(line) && !/[.!?]["”’]?$/.test(line)

/** Byline and date lines by their names: small elements that the page calls author, byline, date or meta. */
export const signed: Pass = {
  name: 'signed',
  run(draft) {
    const { page } = draft
    const all = bodyLength(draft, { first: 0, last: page.pieces.length })
    for (const element of page.elements) {
      if (element.names === ' ' && element.tag !== 'time' && element.tag !== 'address') continue
      const length = bodyLength(draft, element)
      if (length === 0 || length > 300 || length > all / 4) continue
      const words = textOf(page, element)
      const isDate =
        element.tag === 'time' ? isOwnBlock(draft, element) : dateNames.test(element.names) && dated.test(words)
      const isAuthor =
        element.tag === 'address' || element.attributes.rel === 'author' || bylineNames.test(element.names)
      if (isDate && isDateLine(words)) takeOut(draft, 'signed', element, 'date')
      else if (isAuthor && isOwnBlock(draft, element))
        takeOut(draft, 'signed', element, length > 120 ? 'author' : 'byline')
    }
  },
}

/** Whether the element makes whole blocks: not a name or a time inside a sentence. */
function isOwnBlock({ page }: Draft, { first, last }: { first: number; last: number }): boolean {
  if (first === last) return false
  return (
    page.blocks[page.pieces[first]!.block]!.first === first && page.blocks[page.pieces[last - 1]!.block]!.last === last
  )
}

/** Lines above the first paragraph that are no sentence: dates, names, labels. */
export const leadIn: Pass = {
  name: 'lead-in',
  run(draft) {
    const { page } = draft
    const first = page.blocks.findIndex((block) => isBody(draft, block) && isProse(page, block))
    const above = page.blocks.slice(0, Math.max(first, 0)).filter((block) => isBody(draft, block))
    for (const block of above) {
      const line = page.text.slice(block.start, block.end)
      if (isDateLine(line)) takeOut(draft, 'lead-in', block, 'date')
      else if (isByline(line)) takeOut(draft, 'lead-in', block, 'byline')
      else if (
        above.length <= 6 &&
        line.length <= shortLine &&
        !sentenceEnd.test(line) &&
        !textTags.test(block.element.tag) &&
        !headingTags.has(block.element.tag)
      ) {
        takeOut(draft, 'lead-in', block, OUTSIDE)
      }
    }
  },
}

const textTags = /^(?:p|li|dt|dd|td|th|blockquote|pre)$/

/** A page's only first-rank heading is its headline, not its body. */
export const headings: Pass = {
  name: 'headings',
  run(draft) {
    const first = draft.page.elements.filter((element) => element.tag === 'h1' && element.first < element.last)
    if (first.length === 1) takeOut(draft, 'headings', first[0]!, 'headline')
  },
}

/** How many blocks a byline or a date may stand above the body, or below the headline. */
const REACH = 40

/**
 * Marks the headline, and the bylines and dates between it and the body that Readability left outside. Headings that were taken
 * for the headline and are not go back to being outside.
 */
export function markHeadArea(draft: Draft, headline: PageElement | null): void {
  const { page, reasons } = draft
  reasons.forEach((reason, i) => {
    if (reason === 'headline') reasons[i] = OUTSIDE
  })
  if (headline) for (let i = headline.first; i < headline.last; i++) reasons[i] = 'headline'
  const body = reasons.indexOf(null)
  if (body < 0) return
  const last = page.pieces[body]!.block
  const top = headline && headline.first < body ? page.pieces[headline.first]!.block : last
  for (const block of page.blocks.slice(Math.max(top, last - REACH), last)) {
    const reason = reasons[block.first]!
    if (reason !== OUTSIDE && reason !== 'author') continue
    const line = page.text.slice(block.start, block.end)
    const byName = nearest(
      block.element,
      ({ names, depth }) => depth > block.element.depth - 3 && bylineNames.test(names),
    )
    if (isDateLine(line)) takeOutAgain(draft, block, 'date')
    else if (isByline(line) || (byName && line.length <= 120)) takeOutAgain(draft, block, 'byline')
  }
}

function takeOutAgain(draft: Draft, range: Range, reason: string): void {
  for (let i = range.first; i < range.last; i++) draft.reasons[i] = reason
  draft.log.push({ pass: 'head area', reason, first: range.first, last: range.last })
}
