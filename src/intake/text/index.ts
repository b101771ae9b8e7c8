import type { PageWords } from '../../languages/page-words.ts'
import type { Furniture, Part } from '../../record/report.ts'
import type { PageReading } from '../reading.ts'
import { closingCredits } from './closing-credits.ts'
import { linesOf } from './lines.ts'
import { linkBoxes } from './link-boxes.ts'
import { credited } from './metadata.ts'
import type { Page } from './page.ts'
import { bios } from './passes/bios.ts'
import { bylines } from './passes/bylines.ts'
import { captions } from './passes/captions.ts'
import { dates } from './passes/dates.ts'
import { decks, summaryLabels } from './passes/decks.ts'
import { edges } from './passes/edges.ts'
import { fragments } from './passes/fragments.ts'
import { headline } from './passes/headline.ts'
import { labels } from './passes/labels.ts'
import { notes } from './passes/notes.ts'
import { repeats } from './passes/repeats.ts'
import { shareRows } from './passes/share.ts'
import { teasers } from './passes/teasers.ts'
import { vocabulary } from './passes/vocabulary.ts'

/** The passes over a scraped page, in order of trust: a line keeps the first label it gets. */
const passes: readonly ((page: Page) => void)[] = [
  shareRows, // rows of networks, hashtags
  labels, // "Author" / "Ana Lind"
  dates,
  captions,
  headline,
  bylines,
  vocabulary, // the language's own words for furniture
  notes, // what an editor added later
  repeats,
  decks, // the report's own summary
  teasers, // headlines of other stories
  fragments,
  bios, // who the author is
  edges, // what stands above and below the body
]

/**
 * Reads a plain-text page: finds headline, byline and date with where they stand, and marks every line that is none of
 * these nor body as furniture with a reason. `text` is NFC with '\n' line ends; nothing in it is changed.
 */
export function readText(text: string, words: PageWords): PageReading {
  const lines = linesOf(text)
  const page: Page = { lines, labels: new Array(lines.length).fill(undefined), words }
  for (const pass of passes) pass(page)
  const furniture: Furniture[] = []
  const parts: Part[] = []
  page.labels.forEach((label, i) => {
    const { start, end } = lines[i]!
    if (label?.kind === 'furniture') furniture.push({ start, end, reason: label.reason })
    if (label?.kind === 'part') parts.push({ start, end, part: label.part })
  })
  furniture.push(...closingCredits(page), ...summaryLabels(page), ...linkBoxes(page))
  furniture.sort((a, b) => a.start - b.start)
  const body = page.labels.some((l) => l === undefined || l.kind === 'body')
  const problems: PageReading['problems'] =
    lines.length === 0
      ? [{ reason: 'no-text', detail: 'the page has no text' }]
      : body
        ? []
        : [{ reason: 'no-body', detail: 'no running text was found on the page' }]
  return { text, furniture, parts, metadata: credited(page), canonical: null, language: null, problems }
}
