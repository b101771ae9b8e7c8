import { z } from '@hono/zod-openapi'
import { Hand, type RecordedReport } from '../../record/record.ts'

/** A report as lists show it: `{ number: 3, outlet: 'Northline', headline: 'Karsa agrees to talks', hand, … }`. */
export const ReportLine = z
  .object({
    id: z.string(),
    /** Its place by time, from 1; 0 for an older version of a page, which has none. */
    number: z.int(),
    outlet: z.string().nullable(),
    headline: z.string().nullable(),
    /** EDTF, with its time where the page tells it. */
    published: z.string().nullable(),
    language: z.string().nullable(),
    hand: Hand,
    credit: z.array(z.string()),
    /** What could not be made out in it. */
    problems: z.array(z.string()),
    /** In UTF-16 code units. */
    length: z.int(),
  })
  .openapi('ReportLine')
export type ReportLine = z.infer<typeof ReportLine>

export function reportLines(reports: readonly RecordedReport[]): ReportLine[] {
  return reports.map(({ id, outlet, headline, published, language, hand, credit, problems, text }, i) => ({
    id,
    number: i + 1,
    outlet,
    headline,
    published,
    language,
    hand,
    credit,
    problems: problems.map((p) => p.detail),
    length: text.length,
  }))
}
