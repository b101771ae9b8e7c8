import { sql } from 'kysely'
import { type Findings, noFindings } from '../../record/finding.ts'
import { ReadoutError } from '../../record/readout-error.ts'
import type { Report } from '../../record/report.ts'
import { kinds, lists } from '../kinds.ts'
import type { Queries, Tables } from '../tables.ts'
import { fromStored } from './from-stored.ts'

/** Dated reports first, by date and then by id. '~' sorts after every digit. */
const byDate = sql`coalesce(report.published, '~')`

/** Ids of the reports that stand at a story's addresses now, each once, by date and id. */
export async function listReportIds(db: Queries, story: string): Promise<string[]> {
  const rows = await db
    .selectFrom('report')
    .select('id')
    .where('id', 'in', currentReports(db, story))
    .orderBy(byDate)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** The reports that stand at a story's addresses now, by date and id. */
export async function readReports(db: Queries, story: string): Promise<Report[]> {
  const rows = await db
    .selectFrom('report')
    .selectAll()
    .where('id', 'in', currentReports(db, story))
    .orderBy(byDate)
    .orderBy('id')
    .execute()
  return rows.map(toReport)
}

/** The reports of these ids (1,000 at most), in this order. */
export async function readReportsById(db: Queries, ids: readonly string[]): Promise<Report[]> {
  const rows = await db.selectFrom('report').selectAll().where('id', 'in', ids).execute()
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => found.get(id) ?? []).map(toReport)
}

/** The report of this id, or the only one whose id begins so ('r_4f' or '4f'); undefined where there is none. */
export async function findReport(db: Queries, idOrPrefix: string): Promise<Report | undefined> {
  const prefix = idOrPrefix.startsWith('r_') ? idOrPrefix : `r_${idOrPrefix}`
  if (!/^r_[0-9a-f]+$/.test(prefix)) return undefined
  const rows = await db
    .selectFrom('report')
    .select('id')
    .where('id', '>=', prefix)
    .where('id', '<', `${prefix}~`)
    .orderBy('id')
    .limit(4)
    .execute()
  if (rows.length > 1 && rows[0]?.id !== prefix) {
    const some = rows.map(({ id }) => id).join(', ')
    throw new ReadoutError(`more than one report begins with "${idOrPrefix}": ${some}`, 'give more of the id')
  }
  return rows[0] && (await readReportsById(db, [rows[0].id]))[0]
}

/** What was found in each of a story's reports, by report. */
export async function readFindings(db: Queries, story: string): Promise<Map<string, Findings>> {
  const found = new Map<string, Findings>()
  const ids = await listReportIds(db, story)
  // The rows of all at once would take as much memory as what is made of them.
  for (let at = 0; at < ids.length; at += 500) {
    for (const [id, findings] of await readFindingsById(db, ids.slice(at, at + 500))) found.set(id, findings)
  }
  return found
}

/** What was found in each of these reports (1,000 at most), by report. */
export async function readFindingsById(db: Queries, ids: readonly string[]): Promise<Map<string, Findings>> {
  return group(ids, await findingRows(db).where('report', 'in', ids).execute())
}

function findingRows(db: Queries) {
  return db
    .selectFrom('finding')
    .select(['report', 'kind', 'json'])
    .orderBy('report')
    .orderBy('kind')
    .orderBy('position')
}

function group(ids: readonly string[], rows: readonly { report: string; kind: string; json: string }[]) {
  const found = new Map(ids.map((id) => [id, noFindings()]))
  for (const { report, kind, json } of rows) {
    const list = lists.find((name) => kinds[name] === kind)
    // A finding of this list was written as JSON of this list's type.
    if (list)
      (found.get(report)?.[list] as unknown[] | undefined)?.push(fromStored(json, `a finding of report ${report}`))
  }
  return found
}

function currentReports(db: Queries, story: string) {
  return db
    .selectFrom('page')
    .select('page.report')
    .where('page.story', '=', story)
    .where('page.report', 'is not', null)
}

function toReport({ id, published, details, text }: Tables['report']): Report {
  return { id, published, text, ...fromStored<Omit<Report, 'id' | 'published' | 'text'>>(details, `report ${id}`) }
}
