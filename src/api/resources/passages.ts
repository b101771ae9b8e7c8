import { z } from '@hono/zod-openapi'
import type { Passage } from '../../record/passage.ts'
import type { RecordedReport, StoryRecord } from '../../record/record.ts'
import type { Api, Means } from '../api.ts'
import { addRoom } from '../room.ts'
import { ReportLine, reportLines } from '../views/report-line.ts'

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

/** How many may be asked for at once. */
const most = 200

/** 'r_4f…:10-20': a report, a start and an end. */
const at = z
  .string()
  .regex(/^r_[0-9a-f]+:\d+-\d+(?:,r_[0-9a-f]+:\d+-\d+)*$/u, 'give passages as r_4f…:10-20, with commas between')
  .openapi({ example: 'r_4f1c2a90b7d3e865:120-188' })

/** Passages by where they stand, with the words around them; one that does not lie in its report's text is left out. */
export function addPassages(api: Api, means: Means): void {
  addRoom(api, means, {
    path: '/passages',
    summary: 'the words of passages, and those around them',
    schema: z.array(QuotedPassage),
    query: z.object({ at }),
    make: async (record, query) => {
      const passages = query.at
        .split(',')
        .slice(0, most)
        .map((place): Passage => {
          const [report, span] = place.split(':')
          const [start, end] = span!.split('-').map(Number)
          return { report: report!, start: start!, end: end! }
        })
      return quotedPassages(record, passages, await olderVersions(means, record, passages))
    },
  })
}

/** What stood at the story's addresses before and is referred to: in no record, and without a hand. */
async function olderVersions({ store }: Means, record: StoryRecord, passages: readonly Passage[]) {
  const known = new Set(record.reports.map((r) => r.id))
  const wanted = new Set(passages.map((p) => p.report).filter((id) => !known.has(id)))
  if (wanted.size === 0) return []
  const ids = new Set((await store.versions(record.story.id)).map((v) => v.report))
  const found = await Promise.all([...wanted].filter((id) => ids.has(id)).map((id) => store.report(id)))
  return found.flatMap((r): RecordedReport[] => (r ? [{ ...r, hand: { kind: 'unknown', through: [] } }] : []))
}

function quotedPassages(
  { reports }: StoryRecord,
  passages: readonly Passage[],
  older: readonly RecordedReport[],
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
