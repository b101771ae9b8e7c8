import { createHash } from 'node:crypto'
import type { Queries } from '../tables.ts'

/** What lets an unchanged page be skipped next time, as its server gave it. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** What is known of one address in a story. */
export interface Page {
  readonly story: string
  readonly address: string
  /** The report that stands there now. */
  readonly report: string
  /** Which version of the extractors that report's findings come from. */
  readonly extractor: string
  readonly validators: Validators
  /** SHA-256 of the page's bytes as last read, or null. */
  readonly bytesHash: string | null
  readonly readAt: string
}

/** One report that stands or stood at an address; the first has number 1. */
export interface Version {
  readonly address: string
  readonly number: number
  readonly report: string
  readonly readAt: string
}

/** What is known of an address, or undefined where it was never read well. */
export async function findPage(db: Queries, story: string, address: string): Promise<Page | undefined> {
  const row = await db
    .selectFrom('page')
    .innerJoin('extraction', 'extraction.report', 'page.report')
    .selectAll('page')
    .select(['extraction.report', 'extractor'])
    .where('story', '=', story)
    .where('address', '=', address)
    .executeTakeFirst()
  if (!row) return undefined
  const { report, extractor, etag, last_modified, bytes_hash, read_at } = row
  const validators = { ...(etag !== null && { etag }), ...(last_modified !== null && { lastModified: last_modified }) }
  return { story, address, report, extractor, validators, bytesHash: bytes_hash, readAt: read_at }
}

/** All that stood at a story's addresses (or at one of them), by address and number. */
export async function listVersions(db: Queries, story: string, address?: string): Promise<Version[]> {
  const rows = await db
    .selectFrom('version')
    .select(['address', 'number', 'report', 'read_at'])
    .where('story', '=', story)
    .$if(address !== undefined, (query) => query.where('address', '=', address ?? ''))
    .orderBy('address')
    .orderBy('number')
    .execute()
  return rows.map(({ read_at, ...row }) => ({ ...row, readAt: read_at }))
}

/** All that stood at a story's addresses: SHA-256 of what, since when, and by which version of the extractors it was looked through; and how many. */
export async function digestPages(db: Queries, story: string): Promise<{ pages: string; size: number }> {
  // Findings are replaced only together with the details or the version of the extractors.
  const rows = await db
    .selectFrom('version')
    .innerJoin('report', 'report.id', 'version.report')
    .innerJoin('extraction', 'extraction.report', 'version.report')
    .select(['address', 'number', 'version.report', 'read_at', 'details', 'extractor'])
    .where('story', '=', story)
    .orderBy('address')
    .orderBy('number')
    .execute()
  const hash = createHash('sha256')
  for (const row of rows) hash.update(JSON.stringify(Object.values(row)))
  return { pages: hash.digest('hex'), size: rows.length }
}

/** Notes that an address was read and has not changed, as when its server answers 304. */
export async function confirmPage(db: Queries, story: string, address: string, readAt: string): Promise<void> {
  await db
    .updateTable('page')
    .set({ read_at: readAt })
    .where('story', '=', story)
    .where('address', '=', address)
    .execute()
  await db.deleteFrom('problem').where('story', '=', story).where('address', '=', address).execute()
}
