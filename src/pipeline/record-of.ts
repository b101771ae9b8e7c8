import { reportsAsOf, standsAt } from '../reconcile/as-of.ts'
import { reconcile, type StoryContents } from '../reconcile/index.ts'
import type { StoryRecord } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import type { Contents, Store } from '../store/index.ts'
import { examine } from './examine.ts'

/** Puts findings together into a record: `reconcile`, here or in a thread of its own. */
type PutTogether = (contents: StoryContents) => StoryRecord | Promise<StoryRecord>

/**
 * The record of a story, by its id, as it stands in a store; with `asOf`, a moment as `lastMomentOf` gives it ('2031-04-02T23:59:59.999Z'),
 * as it was known then. Throws a ReadoutError where there is no such story.
 */
export async function recordOf(
  store: Store,
  story: string,
  asOf?: string,
  put: PutTogether = reconcile,
): Promise<StoryRecord> {
  const contents = await store.contents(story)
  return asOf === undefined ? put(contents) : recordAsOf(store, contents, asOf, put)
}

/** What was known by a moment: of each page the last version that was out by then. */
export async function recordAsOf(
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
