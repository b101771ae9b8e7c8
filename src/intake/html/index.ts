import type { PageReading } from '../reading.ts'
import { bodyLength, type Draft, OUTSIDE, takeOut } from './draft.ts'
import { spansOf } from './finish.ts'
import { DEPTH_LIMIT } from './flatten.ts'
import { readHead } from './head.ts'
import { headlineElement, statedHeadlines } from './headline.ts'
import { readLinkedData } from './json-ld.ts'
import { metadataOf, statedLanguage } from './metadata.ts'
import { parse } from './parse.ts'
import { markHeadArea } from './passes/head-area.ts'
import { passes } from './passes/index.ts'
import { confirmStated } from './passes/stated.ts'
import { problemsOf } from './problems.ts'
import { readablePieces } from './readability.ts'
import { canonicalOf, domainOf, webAddress } from './site.ts'
import { visiblePage } from './visible-page.ts'

/** Running text shorter than this is no article. */
const SHORTEST_BODY = 140

/** Readability takes several seconds over a page of more elements, and longer the deeper they nest; our own passes find the article of such a page alone. */
const MOST_ELEMENTS = 20_000

/** A page as read, with the draft that tells, pass by pass, why each part of it is what it is. */
export interface Inspection {
  readonly reading: PageReading
  readonly draft: Draft
}

/**
 * Reads a web page: its visible text block by block, what of it is the article, and what it says of itself. `address` is
 * where it was fetched from, `'https://example.org/a'`, or null. Any string at all gives a reading; what is wrong with the page
 * is in `problems`.
 */
export function readHtml(html: string, address: string | null): PageReading {
  return inspectHtml(html, address).reading
}

/** Reads a web page as `readHtml` does, and keeps the log of the passes: for finding out why something is or is not body. */
export function inspectHtml(html: string, address: string | null): Inspection {
  const { document, deepest } = parse(html)
  const head = readHead(document)
  const linked = readLinkedData(head.jsonLd)
  const canonical = canonicalOf(head)
  const page = visiblePage(document)
  const isReadable = deepest <= DEPTH_LIMIT && page.elements.length <= MOST_ELEMENTS
  const readable = isReadable ? readablePieces(document, page) : page.pieces.map(() => false)
  const found = readable.includes(true)
  const draft: Draft = {
    page,
    site: domainOf(webAddress(address) ?? canonical),
    reasons: readable.map((kept) => (kept || !found ? null : OUTSIDE)),
    log: [],
  }
  for (const pass of passes) pass.run(draft)
  if (linked.body) confirmStated(draft, linked.body)

  const everything = { first: 0, last: page.pieces.length }
  if (bodyLength(draft, everything) < SHORTEST_BODY) takeOut(draft, 'no article', everything, OUTSIDE)
  const firstBody = draft.reasons.indexOf(null)
  const headlines = statedHeadlines(head, linked)
  const headline = headlineElement(page, headlines, firstBody < 0 ? page.pieces.length : firstBody)
  markHeadArea(draft, headline)

  const { furniture, parts } = spansOf(draft)
  const bylines = parts.filter(({ part }) => part === 'byline')
  const context = { head, linked, page, address: webAddress(address) ?? canonical, headlines, headline, bylines }
  const reading: PageReading = {
    text: page.text,
    furniture,
    parts,
    metadata: metadataOf(context),
    canonical,
    language: statedLanguage(head, linked),
    problems: problemsOf(draft, html, deepest),
  }
  return { reading, draft }
}
