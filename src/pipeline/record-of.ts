import { type Brief, type BriefLength, brief } from '../publish/readout/brief.ts'
import { reportsAsOf, standsAt } from '../reconcile/as-of.ts'
import { reconcile, type StoryContents } from '../reconcile/index.ts'
import type { StoryRecord } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import type { Contents, Store } from '../store/index.ts'
import { examine } from './examine.ts'
import { type Made, remember, type Wanted } from './remember.ts'

/** Puts findings together into a record: `reconcile`, here or in a thread of its own. */
type PutTogether = (contents: StoryContents) => StoryRecord | Promise<StoryRecord>

/** How a record is come by: who puts it together, and from how many reports on it is kept (60; for tests fewer). */
export interface Making {
  readonly put?: PutTogether
  readonly least?: number
}

/**
 * The record of a story, by its id, as it stands in a store; with `asOf`, a moment as `lastMomentOf` gives it ('2031-04-02T23:59:59.999Z'),
 * as it was known then. Of a large story it is made once and kept in the store until the story changes. Throws a ReadoutError where there
 * is no such story.
 */
export async function recordOf(store: Store, story: string, asOf?: string, making?: Making): Promise<StoryRecord> {
  return (await madeRecordOf(store, story, asOf, making)).value
}

/** The record of a story, and the state of the story that it is of. */
export function madeRecordOf(
  store: Store,
  story: string,
  asOf?: string,
  { put = reconcile, least }: Making = {},
): Promise<Made<StoryRecord>> {
  const make = async () => {
    const contents = await store.contents(story)
    const value = asOf === undefined ? await put(contents) : await recordAsOf(store, contents, asOf, put)
    const { pages, size, judgements, problems } = contents
    return { value, from: { story: contents.story, pages, size, judgements, problems } }
  }
  const name = asOf === undefined ? 'record' : 'record before'
  return remember(store, { story, name, asked: [asOf ?? null] }, make, { ...(least !== undefined && { least }) })
}

/** The brief of a story as it stands in a store, or as it was known at a moment; kept like its record. */
export async function briefOf(store: Store, story: string, length: BriefLength, asOf?: string): Promise<Brief> {
  const make = async () => {
    const { value: record, from } = await madeRecordOf(store, story, asOf)
    return { value: brief(record, length), from }
  }
  return (await remember(store, wantedBrief(story, length, asOf), make)).value
}

/** A story's brief, as it is kept. */
export const wantedBrief = (story: string, length: BriefLength, asOf: string | undefined): Wanted => ({
  story,
  name: `${length === 'whole' ? 'whole brief' : 'brief'}${asOf === undefined ? '' : ' before'}`,
  asked: [asOf ?? null],
})

/** What was known by a moment: of each page the last version that was out by then. */
async function recordAsOf(
  store: Store,
  contents: Contents,
  time: string,
  put: PutTogether = reconcile,
): Promise<StoryRecord> {
  const known = new Map(contents.reports.map((report) => [report.id, report]))
  const findings = new Map(contents.findings)
  const standing = new Map<string, Report>()
  const settled = new Set<string>()
  const doubtful = new Set<string>()
  // By address and number: seen from the end, the last version comes first.
  for (const { address, report: id } of [...contents.versions].reverse()) {
    if (settled.has(address)) continue
    const report = known.get(id) ?? (await store.report(id))
    const when = report ? standsAt(report, time) : 'later'
    if (!report || when === 'later' || (when !== 'out' && doubtful.has(address))) continue
    const places = when === 'out' ? settled : doubtful
    places.add(address)
    standing.set(id, report)
    if (!findings.has(id)) findings.set(id, await store.findings(id))
  }
  const { out, asOf } = reportsAsOf([...standing.values()], time)
  return { ...(await put({ ...contents, reports: out, findings })), asOf }
}

/**
 * Makes a record again from its own texts: reads each anew, and puts together what is found under the record's judgements. The
 * same version of Readout gives the same record.
 */
export function recordFromTexts({ story, reports, judgements, problems, asOf }: StoryRecord): StoryRecord {
  const plain = reports.map(({ hand: _, ...report }): Report => report)
  const findings = new Map(plain.map((report) => [report.id, examine(report)]))
  const record = reconcile({ story, reports: plain, findings, judgements, problems })
  return asOf ? { ...record, asOf } : record
}
