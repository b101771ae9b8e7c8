import type { Kysely } from 'kysely'

/**
 * The tables, alike on every database: texts, JSON texts and whole numbers only. What follows from reports, findings and
 * judgements is not stored, but for what is `kept` so that it need not be made again.
 */
export interface Tables {
  readout_schema: { version: number }
  story: { id: string; title: string }
  /** `details` is the rest of the report as JSON. */
  report: { id: string; published: string | null; details: string; text: string }
  /** Which version of the extractors a report's findings, and its furniture, come from. */
  extraction: { report: string; extractor: string }
  finding: { report: string; kind: string; position: number; id: string; rule: string; json: string }
  /** One address as it was last read; `report` is what stands there now. */
  page: {
    story: string
    address: string
    report: string | null
    etag: string | null
    last_modified: string | null
    bytes_hash: string | null
    read_at: string
  }
  /** What stood at an address, first to last. */
  version: { story: string; address: string; number: number; report: string; read_at: string }
  problem: { story: string; address: string; reason: string; detail: string; at: string }
  /** Judgements made and taken back, in order of `number` for each id; rows are only added. */
  ruling: { id: string; number: number; story: string; act: 'judged' | 'taken back'; at: string; json: string }
  /** What takes long to make, in compressed parts; it is there only where something was kept (`queries/kept.ts`). */
  kept: { story: string; name: string; key: string; part: number; json: string }
}

/** A connection or a transaction: what a query runs on. */
export type Queries = Kysely<Tables>
