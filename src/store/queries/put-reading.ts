import type { Findings } from '../../record/finding.ts'
import type { Report } from '../../record/report.ts'
import { checkFindings, checkReport } from '../soundness.ts'
import { storable } from '../storable.ts'
import type { Queries } from '../tables.ts'
import type { Validators } from './pages.ts'
import { putExtraction } from './put-extraction.ts'
import { needStory } from './stories.ts'

/** One page, read and understood. */
export interface Reading {
  readonly story: string
  readonly address: string
  /** When, in UTC: `new Date().toISOString()`. */
  readonly readAt: string
  readonly validators: Validators
  /** SHA-256 of the page's bytes. */
  readonly bytesHash: string | null
  readonly report: Report
  readonly findings: Findings
  /** Names the version of all that makes reports and findings out of pages. */
  readonly extractor: string
}

/**
 * What a reading brought: a report that is 'new' to the story, one that is 'known' from another address, a 'new version'
 * of what stood at its address, or the 'unchanged' report.
 */
export type Outcome = 'new' | 'known' | 'new version' | 'unchanged'

/** Keeps a reading. What is there already is not added again; what stood at the address before stays as a version. */
export async function putReading(db: Queries, reading: Reading): Promise<Outcome> {
  const { story, address, report, findings, extractor, readAt } = reading
  storable('an address', address)
  checkReport(report)
  checkFindings(report, findings)
  await needStory(db, story)
  const before = await holdPage(db, reading)
  const known = before === null && (await isKnown(db, story, report.id))
  await putExtraction(db, { report, findings, extractor })
  await db.deleteFrom('problem').where('story', '=', story).where('address', '=', address).execute()
  if (before === report.id) return 'unchanged'
  const { number } = await db
    .selectFrom('version')
    .select((select) => select.fn.max('number').as('number'))
    .where('story', '=', story)
    .where('address', '=', address)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('version')
    .values({ story, address, number: (number ?? 0) + 1, report: report.id, read_at: readAt })
    .execute()
  await db
    .updateTable('page')
    .set({ report: report.id })
    .where('story', '=', story)
    .where('address', '=', address)
    .execute()
  if (before !== null) return 'new version'
  return known ? 'known' : 'new'
}

/** Writes the address's row, so that nobody else writes to this address until we end; gives the report it had. */
async function holdPage(
  db: Queries,
  { story, address, readAt, validators, bytesHash }: Reading,
): Promise<string | null> {
  const seen = {
    etag: validators.etag ?? null,
    last_modified: validators.lastModified ?? null,
    bytes_hash: bytesHash,
    read_at: readAt,
  }
  const { report } = await db
    .insertInto('page')
    .values({ story, address, report: null, ...seen })
    .onConflict((conflict) => conflict.columns(['story', 'address']).doUpdateSet(seen))
    .returning('report')
    .executeTakeFirstOrThrow()
  return report
}

async function isKnown(db: Queries, story: string, report: string): Promise<boolean> {
  const rows = await db
    .selectFrom('version')
    .select('number')
    .where('story', '=', story)
    .where('report', '=', report)
    .limit(1)
    .execute()
  return rows.length > 0
}
