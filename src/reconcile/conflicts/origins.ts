import type { Attribution } from '../../record/finding.ts'
import type { Passage } from '../../record/passage.ts'
import type { StoryRecord } from '../../record/record.ts'

/** Tells for a passage the ids of the origins that what is said in it goes back to, as the record's ledger has them. */
export function originsIn({
  attributions,
  statements,
  support,
}: Pick<StoryRecord, 'attributions' | 'statements' | 'support'>): (passage: Passage) => string[] {
  const statementOf = new Map(statements.flatMap((s) => s.attributions.map((id) => [id, s.id] as const)))
  const chains = new Map(support.map((s) => [s.finding, s.chains]))
  const byReport = new Map<string, Attribution[]>()
  for (const a of attributions) {
    const list = byReport.get(a.report)
    if (list) list.push(a)
    else byReport.set(a.report, [a])
  }
  return ({ report, start, end }) =>
    (byReport.get(report) ?? [])
      .filter((a) => a.content.some((c) => c.start < end && start < c.end))
      .flatMap((a) =>
        (chains.get(statementOf.get(a.id) ?? '') ?? []).filter(
          (c) => c.report === report && c.attributions.includes(a.id),
        ),
      )
      .map((c) => c.origin)
}
