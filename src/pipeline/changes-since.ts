import type { Brief, BriefLength } from '../publish/readout/brief.ts'
import { changesBrief } from '../publish/readout/changes-brief.ts'
import { isTime, lastMomentOf } from '../reconcile/as-of.ts'
import { type Correction, correctionOf } from '../reconcile/changes/corrections.ts'
import { type Changes, changesBetween } from '../reconcile/changes/index.ts'
import { reconcile } from '../reconcile/index.ts'
import { ReadoutError } from '../record/readout-error.ts'
import type { AsOf, StoryRecord } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import type { Contents, State, Store } from '../store/index.ts'
import { madeRecordOf, recordOf } from './record-of.ts'
import { remember } from './remember.ts'

/** What changed in a story since a moment or a report, and the two records that it was held against. */
export interface Since {
  readonly before: StoryRecord
  readonly after: StoryRecord
  readonly changes: Changes
  /** Pages that were read anew and say something else. */
  readonly corrections: readonly Correction[]
  /** Older versions of corrected pages, by id. */
  readonly older: ReadonlyMap<string, Report>
  /** The state of the story that it is told of. */
  readonly of: State
}

/** What changed, told. */
export interface ToldChanges extends Pick<Since, 'changes' | 'corrections'> {
  readonly brief: Brief
  /** How many reports there were before, and those that do not tell whether they were out by then. */
  readonly reportsBefore: number
  readonly undated: AsOf['unknown']
}

/** What `changesSince` finds, as a brief, without the two records; of a large story kept in the store until it changes. */
export async function toldChanges(
  store: Store,
  story: string,
  since: string,
  length: BriefLength,
): Promise<ToldChanges> {
  const make = async () => {
    const compared = await changesSince(store, story, since)
    const { before, changes, corrections, of: from } = compared
    const value: ToldChanges = {
      brief: changesBrief(compared, length),
      changes,
      corrections,
      reportsBefore: before.reports.length,
      undated: before.asOf?.unknown ?? [],
    }
    return { value, from }
  }
  return (await remember(store, { story, name: 'changes', asked: [since, length] }, make)).value
}

/**
 * Holds a story as it stands against what it was: before a moment ('2031-04-02 18:00', by the time of reports; of corrected pages by
 * the time of reading), or before a report (its id, or the beginning of it) and all later ones. Throws a ReadoutError where
 * `since` is neither.
 */
export async function changesSince(store: Store, story: string, since: string): Promise<Since> {
  const { value: after, from: of } = await madeRecordOf(store, story)
  const moment = isTime(since) ? lastMomentOf(since) : null
  const at = moment === null ? placeOfReport(after, since) : -1
  const before = moment === null ? await recordBefore(store, after, at) : await recordOf(store, story, moment)
  const from = moment ?? after.reports[at]!.published ?? ''
  const pages = await correctionsSince(store, await store.versions(story), from)
  return { before, after, changes: changesBetween(before, after), ...pages, of }
}

/** Pages that were read anew after a moment and say something else; `versions` are all of a story, by address and number. */
export async function correctionsSince(
  store: Store,
  versions: Contents['versions'],
  from: string,
): Promise<Pick<Since, 'corrections' | 'older'>> {
  const older = new Map<string, Report>()
  const corrections: Correction[] = []
  for (const [i, version] of versions.entries()) {
    const previous = versions[i - 1]
    if (previous?.address !== version.address || version.readAt <= from) continue
    const [was, is] = [await store.report(previous.report), await store.report(version.report)]
    const correction = was && is && correctionOf(was, is, version)
    if (!was || !correction) continue
    older.set(was.id, was)
    corrections.push(correction)
  }
  return { corrections, older }
}

/** The record of the first reports of a record, up to the one at `end` without it. */
async function recordBefore(
  store: Store,
  { story: { id: story }, reports }: StoryRecord,
  end: number,
): Promise<StoryRecord> {
  const make = async () => {
    const contents = await store.contents(story)
    const kept = new Set(reports.slice(0, end).map((r) => r.id))
    const value = reconcile({ ...contents, reports: contents.reports.filter((r) => kept.has(r.id)) })
    return { value, from: contents }
  }
  return (await remember(store, { story, name: 'record before', asked: [reports[end]!.id] }, make)).value
}

function placeOfReport({ reports }: StoryRecord, idOrPrefix: string): number {
  const prefix = idOrPrefix.startsWith('r_') ? idOrPrefix : `r_${idOrPrefix}`
  const found = reports.flatMap(({ id }, i) => (id.startsWith(prefix) ? [i] : []))
  if (found.length === 1) return found[0]!
  throw new ReadoutError(
    found.length === 0
      ? `"${idOrPrefix}" is neither a time nor a report of this story`
      : `more than one report begins with "${idOrPrefix}"`,
    found.length === 0
      ? 'write a day, 2031-04-02, or a report’s id as "readout list STORY" gives it'
      : 'give more of the id',
  )
}
