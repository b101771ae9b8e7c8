import { isTime, lastMomentOf } from '../reconcile/as-of.ts'
import { type Correction, correctionOf } from '../reconcile/changes/corrections.ts'
import { type Changes, changesBetween } from '../reconcile/changes/index.ts'
import { reconcile } from '../reconcile/index.ts'
import { ReadoutError } from '../record/readout-error.ts'
import type { StoryRecord } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import type { Contents, Store } from '../store/index.ts'
import { recordAsOf } from './record-of.ts'

/** What changed in a story since a moment or a report, and the two records that it was held against. */
export interface Since {
  readonly before: StoryRecord
  readonly after: StoryRecord
  readonly changes: Changes
  /** Pages that were read anew and say something else. */
  readonly corrections: readonly Correction[]
  /** Older versions of corrected pages, by id. */
  readonly older: ReadonlyMap<string, Report>
}

/**
 * Holds a story as it stands against what it was: before a moment ('2031-04-02 18:00', by the time of reports; of corrected pages by
 * the time of reading), or before a report (its id, or the beginning of it) and all later ones. Throws a ReadoutError where
 * `since` is neither.
 */
export async function changesSince(store: Store, story: string, since: string): Promise<Since> {
  const contents = await store.contents(story)
  const after = reconcile(contents)
  const moment = isTime(since) ? lastMomentOf(since) : null
  const at = moment === null ? placeOfReport(after, since) : -1
  const before = moment === null ? reconcileFirst(contents, after, at) : await recordAsOf(store, contents, moment)
  const from = moment ?? after.reports[at]!.published ?? ''
  const pages = await correctionsSince(store, contents.versions, from)
  return { before, after, changes: changesBetween(before, after), ...pages }
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
function reconcileFirst(contents: Contents, { reports }: StoryRecord, end: number): StoryRecord {
  const kept = new Set(reports.slice(0, end).map((r) => r.id))
  return reconcile({ ...contents, reports: contents.reports.filter((r) => kept.has(r.id)) })
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
