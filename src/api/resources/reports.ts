import { createRoute, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { RecordedReport } from '../../record/record.ts'
import { Report } from '../../record/report.ts'
import { type Api, answers, type Means } from '../api.ts'
import { addRoom, atTime, holds, ofStory } from '../room.ts'
import { Mark, marksIn } from '../views/marks.ts'
import { ReportLine, reportLines } from '../views/report-line.ts'

/** A report in the list of all: with its versions, when it was read, and how much was found in it. */
export const ListedReport = ReportLine.extend({
  versions: z.int(),
  /** When it was first read here, as it stands: ISO 8601; null where that was not kept. */
  readAt: z.string().nullable(),
  findings: z.int(),
}).openapi('ListedReport')
export type ListedReport = z.infer<typeof ListedReport>

/** What stood at the report's address, and when it was read there. */
const ReportVersion = z.object({ number: z.int(), report: z.string(), readAt: z.string(), current: z.boolean() })

/** One report whole, as the reader shows it. An older version, which is not in the record, has no marks and no number. */
export const ReportView = z
  .object({
    report: Report,
    number: z.int().nullable(),
    hand: RecordedReport.shape.hand.nullable(),
    marks: z.array(Mark),
    versions: z.array(ReportVersion),
  })
  .openapi('ReportView')
export type ReportView = z.infer<typeof ReportView>

const one = createRoute({
  method: 'get',
  path: '/api/stories/{story}/reports/{report}',
  summary: 'one report whole: its text, its furniture, what was found in it, its versions',
  request: { params: ofStory.extend({ report: z.string() }), query: atTime },
  responses: answers(ReportView, 'the report'),
})

export function addReports(api: Api, means: Means): void {
  const { store, records } = means
  addRoom(api, means, {
    path: '/reports',
    summary: 'all reports by time',
    schema: z.array(ListedReport),
    make: async (record) => {
      const counts = new Map<string, number>()
      const found = [
        ...record.attributions.map((a) => [a.report]),
        ...[...record.events, ...record.proposals, ...record.provisions, ...record.positions].map(({ mentions }) => [
          ...new Set(mentions.map((m) => m.report)),
        ]),
      ]
      for (const report of found.flat()) counts.set(report, (counts.get(report) ?? 0) + 1)
      const versions = await versionsBy(means, record.story.id)
      return reportLines(record.reports).map((line) => {
        const own = versions(line.id)
        const readAt = own.find((v) => v.report === line.id)?.readAt ?? null
        return { ...line, versions: own.length, readAt, findings: counts.get(line.id) ?? 0 }
      })
    },
  })

  api.openapi(one, async (c) => {
    const { story, report: id } = c.req.valid('param')
    const { record, tag } = await records.of(story, c.req.valid('query').asOf ?? null)
    const versions = (await versionsBy(means, story))(id)
    const known = record.reports.find((r) => r.id === id)
    // An older version stands in no record; and a report of another story is none of this one's.
    const report = known ?? (versions.length > 0 ? await store.report(id) : undefined)
    if (!report) throw new HTTPException(404, { message: 'There is no such report in this story.' })
    if (holds(c, tag)) return c.body(null, 304) as never
    const number = known ? record.reports.indexOf(known) + 1 : null
    return c.json({ report, number, hand: known?.hand ?? null, marks: known ? marksIn(record, id) : [], versions }, 200)
  })
}

/** For a report all that stands or stood at an address of its own, oldest first. */
async function versionsBy({ store }: Means, story: string) {
  const all = await store.versions(story)
  const at = new Map<string, typeof all>()
  const addresses = new Map<string, Set<string>>()
  for (const version of all) {
    at.set(version.address, [...(at.get(version.address) ?? []), version])
    addresses.set(version.report, (addresses.get(version.report) ?? new Set()).add(version.address))
  }
  const newest = (address: string) => at.get(address)!.at(-1)!.number
  return (report: string) => {
    const [address = ''] = [...(addresses.get(report) ?? [])].sort((a, b) => newest(b) - newest(a))
    return (at.get(address) ?? []).map(({ number, report, readAt }) => {
      return { number, report, readAt, current: number === newest(address) }
    })
  }
}
