import type { PageWords } from '../../languages/page-words.ts'
import type { Furniture, Part } from '../../record/report.ts'
import type { PageReading } from '../reading.ts'
import { closingCredits } from './closing-credits.ts'
import { linesOf } from './lines.ts'
import { credited } from './metadata.ts'
import type { Label, Page } from './page.ts'
import { bylines } from './passes/bylines.ts'
import { captions } from './passes/captions.ts'
import { dates } from './passes/dates.ts'
import { notes } from './passes/notes.ts'
import { shareRows } from './passes/share.ts'
import { vocabulary } from './passes/vocabulary.ts'

const passes: readonly ((page: Page) => void)[] = [shareRows, captions, bylines, vocabulary, aboveBody(dates), notes]

/**
 * Goes over what the HTML reader left as body with those passes for plain text that the markup cannot replace: captions
 * told by their credit, bylines, the language's own words for furniture. What it marked already stays.
 */
export function refine(reading: PageReading, words: PageWords): PageReading {
  const lines = linesOf(reading.text)
  const marks = [...reading.furniture, ...reading.parts].sort((a, b) => a.start - b.start)
  let next = 0
  const labels = lines.map(({ start }): Label | undefined => {
    while (marks[next] && marks[next]!.end <= start) next++
    const mark = marks[next]
    if (!mark || mark.start > start) return undefined
    return 'part' in mark ? { kind: 'part', part: mark.part } : { kind: 'furniture', reason: mark.reason }
  })
  const before = [...labels]
  const page: Page = { lines, labels, words }
  for (const pass of passes) pass(page)
  // The markup tells the headline better than its line does.
  const metadata = credited(page).filter((m) => m.field !== 'headline')
  const furniture: Furniture[] = [...reading.furniture]
  const parts: Part[] = [...reading.parts]
  labels.forEach((label, i) => {
    if (before[i] || !label || label.kind === 'body') return
    const { start, end } = lines[i]!
    if (marks.some((m) => m.start < end && start < m.end)) return
    if (label.kind === 'furniture') furniture.push({ start, end, reason: label.reason })
    else parts.push({ start, end, part: label.part })
  })
  furniture.push(...closingCredits(page).filter((f) => !marks.some((m) => m.start < f.end && f.start < m.end)))
  const inOrder = (a: { start: number }, b: { start: number }) => a.start - b.start
  return {
    ...reading,
    furniture: furniture.sort(inOrder),
    parts: parts.sort(inOrder),
    metadata: [...reading.metadata, ...metadata],
  }
}

/** A pass that looks at the lines above the body only: in a live page, times of day head the entries. */
function aboveBody(pass: (page: Page) => void): (page: Page) => void {
  return (page) => {
    const body = page.lines.findIndex((line, i) => !page.labels[i] && line.words.length >= 12)
    const kept = page.labels.slice(body < 0 ? undefined : body)
    pass(page)
    if (body >= 0) page.labels.splice(body, kept.length, ...kept)
  }
}
