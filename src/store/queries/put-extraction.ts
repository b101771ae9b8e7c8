import type { Findings } from '../../record/finding.ts'
import type { Report } from '../../record/report.ts'
import { kinds, lists } from '../kinds.ts'
import type { Queries } from '../tables.ts'

/** A report, what was found in it, and by which version of the extractors. */
export interface Extraction {
  readonly report: Report
  readonly findings: Findings
  readonly extractor: string
}

/**
 * Keeps a report and its findings. A report that is there already keeps its text; what was found in it is replaced where
 * another version of the extractors found it. Of two readings by the same version that differ in details (the same page
 * saved under two names), the same one stays whichever came first.
 */
export async function putExtraction(db: Queries, { report, findings, extractor }: Extraction): Promise<void> {
  const { id, published, text, ...rest } = report
  const details = JSON.stringify(rest)
  const { numInsertedOrUpdatedRows: added } = await db
    .insertInto('report')
    .values({ id, published, details, text })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (added === 0n) {
    const settled = async () => {
      const before = await lastExtraction(db, id)
      return before?.extractor === extractor && before.details <= details
    }
    if (await settled()) return
    // Hold the row, so that nobody else replaces the same findings until we end, and look again.
    await db
      .updateTable('report')
      .set(({ ref }) => ({ published: ref('published') }))
      .where('id', '=', id)
      .execute()
    if (await settled()) return
    await db.updateTable('report').set({ details }).where('id', '=', id).execute()
  }
  await replaceFindings(db, id, findings, extractor)
}

function lastExtraction(db: Queries, report: string) {
  return db
    .selectFrom('report')
    .innerJoin('extraction', 'extraction.report', 'report.id')
    .select(['details', 'extractor'])
    .where('report.id', '=', report)
    .executeTakeFirst()
}

async function replaceFindings(db: Queries, report: string, findings: Findings, extractor: string): Promise<void> {
  await db
    .insertInto('extraction')
    .values({ report, extractor })
    .onConflict((conflict) => conflict.column('report').doUpdateSet({ extractor }))
    .execute()
  await db.deleteFrom('finding').where('report', '=', report).execute()
  const rows = lists.flatMap((list) =>
    findings[list].map((finding, position) => ({
      report,
      kind: kinds[list],
      position,
      id: finding.id,
      rule: finding.rule,
      json: JSON.stringify(finding),
    })),
  )
  // A statement takes some 32,000 values at most.
  for (let at = 0; at < rows.length; at += 500) {
    await db
      .insertInto('finding')
      .values(rows.slice(at, at + 500))
      .execute()
  }
}
