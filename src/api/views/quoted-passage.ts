import { z } from '@hono/zod-openapi'
import type { Passage } from '../../record/passage.ts'
import type { RecordedReport, StoryRecord } from '../../record/record.ts'
import { ReportLine, reportLines } from './report-line.ts'

/** Exact words of a report, with those around them and where they stand. */
export const QuotedPassage = z
  .object({
    report: ReportLine,
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    before: z.string(),
    after: z.string(),
  })
  .openapi('QuotedPassage')
export type QuotedPassage = z.infer<typeof QuotedPassage>

/** Passages with the words around them; `older` are reports that are in the record no more. One that does not lie in its report's text is left out. */
export function quotedPassages(
  { reports }: StoryRecord,
  passages: readonly Passage[],
  older: readonly RecordedReport[] = [],
): QuotedPassage[] {
  const outside = reportLines(older).map((line) => ({ ...line, number: 0 }))
  const lines = new Map([...reportLines(reports), ...outside].map((line) => [line.id, line]))
  const texts = new Map([...reports, ...older].map((r) => [r.id, r.text]))
  return passages.flatMap(({ report, start, end }) => {
    const [line, text] = [lines.get(report), texts.get(report)]
    if (!line || text === undefined || start >= end || end > text.length) return []
    const { before, after } = around(text, start, end)
    return [{ report: line, start, end, quote: text.slice(start, end), before, after }]
  })
}

/** The rest of the paragraph on either side, or so much of it as gives the sense. */
function around(text: string, start: number, end: number) {
  const reach = 160
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const opening = before.lastIndexOf('\n') + 1
  const closing = after.indexOf('\n')
  const cutBefore = opening === 0 && start > reach
  const cutAfter = closing === -1 && end + reach < text.length
  const first = cutBefore ? `…${before.replace(/^\S*\s/u, '')}` : before.slice(opening)
  const last = cutAfter ? `${after.replace(/\s\S*$/u, '')}…` : closing === -1 ? after : after.slice(0, closing)
  return { before: first, after: last }
}
