import { z } from '@hono/zod-openapi'
import type { Passage } from '../../record/passage.ts'
import { Span } from '../../record/passage.ts'
import type { StoryRecord } from '../../record/record.ts'
import { type FindingLine, findingLines } from './finding-label.ts'
import { fold } from './fold.ts'
import { Named } from './named.ts'
import { oncePerRecord } from './once-per-record.ts'
import { wordsAsked } from './words-asked.ts'

/** A place that has the words: in a text ('text'), or in a finding of a kind. */
export const Hit = z
  .object({
    kind: z.string(),
    /** The finding's id; null in a text. */
    finding: z.string().nullable(),
    report: z.string(),
    start: z.int(),
    end: z.int(),
    /** The words there, and where among them those that were looked for stand. */
    words: z.string(),
    marks: z.array(Span),
    who: z.array(Named),
    tag: z.string().nullable(),
  })
  .openapi('Hit')
export type Hit = z.infer<typeof Hit>

/** What was found: how many of each kind, and those of the kind asked for, as many as fit. */
export const SearchView = z
  .object({ total: z.int(), counts: z.record(z.string(), z.int()), hits: z.array(Hit) })
  .openapi('SearchView')
export type SearchView = z.infer<typeof SearchView>

export interface Search {
  /** Words, all of which must be there, in any order, with or without their hyphens; "several words" in quotation marks as they stand. */
  readonly q: string
  readonly kind?: string
  readonly outlet?: string
  /** Days, both included. */
  readonly from?: string
  readonly to?: string
}

/** How many hits one answer holds. */
const most = 500

/** Looks through the texts, a paragraph at a time, and through the findings, by time of the reports. */
export function search(record: StoryRecord, asked: Search): SearchView {
  const asks = wordsAsked(asked.q)
  const counts: Record<string, number> = {}
  const hits: Hit[] = []
  if (asks.length === 0) return { total: 0, counts, hits }
  const { lines, texts } = foldedIn(record)
  const allowed = new Map(record.reports.filter((r) => suits(r, asked)).map((r) => [r.id, r.text]))
  const keep = (hit: Hit) => {
    counts[hit.kind] = (counts[hit.kind] ?? 0) + 1
    if ((asked.kind === undefined || asked.kind === hit.kind) && hits.length < most) hits.push(hit)
  }
  for (const folded of lines) {
    const passage = folded.line.passages.find((p) => allowed.has(p.report))
    if (!passage) continue
    const { report } = passage
    keepFinding(folded, passage, { text: allowed.get(report)!, folded: texts.get(report)! }, asks, keep)
  }
  for (const [report, text] of allowed) {
    const folded = texts.get(report)!
    if (!asks.every((word) => isIn(folded, word))) continue
    for (const { start, end } of paragraphs(text)) {
      const marks = marksOf(folded.slice(start, end), asks)
      if (marks) keep({ kind: 'text', finding: null, report, start, end, words: text.slice(start, end), marks, who: [], tag: null }) // biome-ignore format: one line
    }
  }
  const total = asked.kind === undefined ? sum(Object.values(counts)) : (counts[asked.kind] ?? 0)
  return { total, counts, hits }
}

/** A finding with what is looked through beside its words: names and tag, folded. */
interface FoldedLine {
  readonly line: FindingLine
  readonly also: string
}

/** What is looked through, folded; searches follow one another while somebody types. */
const foldedIn = oncePerRecord((record) => ({
  lines: findingLines(record).map((line): FoldedLine => {
    return { line, also: fold([...line.who.map((w) => w.name), line.tag ?? ''].join(' ')) }
  }),
  texts: new Map(record.reports.map(({ id, text }) => [id, fold(text)])),
}))

const summed: ReadonlySet<string> = new Set(['proposal', 'provision', 'position'])

function keepFinding(
  { line, also }: FoldedLine,
  { report, start, end }: Passage,
  { text, folded }: { readonly text: string; readonly folded: string },
  asks: readonly RegExp[],
  keep: (hit: Hit) => void,
) {
  const { id, kind, label, tag, who } = line
  // The words that are shown: a summary's own, or those of the passage. Folding keeps every letter at its place.
  const isSummed = summed.has(kind)
  const marks = marksOf(isSummed ? fold(label) : folded.slice(start, end), asks, also)
  if (marks) keep({ kind, finding: id, report, start, end, words: isSummed ? label : text.slice(start, end), marks, who, tag }) // biome-ignore format: one line
}

/** Where the words stand, or null where one of them is missing here and in `also`. */
function marksOf(folded: string, asks: readonly RegExp[], also = ''): Span[] | null {
  const marks: Span[] = []
  for (const word of asks) {
    const before = marks.length
    for (const { index, 0: found } of folded.matchAll(word)) marks.push({ start: index, end: index + found.length })
    if (marks.length === before && !isIn(also, word)) return null
  }
  return marks.sort((a, b) => a.start - b.start)
}

const isIn = (folded: string, word: RegExp) => folded.search(word) !== -1

const suits = (r: StoryRecord['reports'][number], { outlet, from, to }: Search) =>
  (outlet === undefined || r.outlet === outlet) &&
  (from === undefined || (r.published ?? '').slice(0, 10) >= from) &&
  (to === undefined || (r.published !== null && r.published.slice(0, 10) <= to))

const paragraphs = (text: string) =>
  [...text.matchAll(/[^\n]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }))

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
