import type { Passage } from '../../record/passage.ts'
import type { StoryRecord } from '../../record/record.ts'
import { attributionsOver } from '../attributions-over.ts'

/** Tells for a passage the ids of the origins that what is said in it goes back to, as the record's ledger has them. */
export function originsIn({
  attributions,
  statements,
  support,
}: Pick<StoryRecord, 'attributions' | 'statements' | 'support'>): (passage: Passage) => string[] {
  const statementOf = new Map(statements.flatMap((s) => s.attributions.map((id) => [id, s.id] as const)))
  const chains = new Map(support.map((s) => [s.finding, s.chains]))
  const over = attributionsOver(attributions)
  return (passage) =>
    over(passage)
      .flatMap((a) =>
        (chains.get(statementOf.get(a.id) ?? '') ?? []).filter(
          (c) => c.report === passage.report && c.attributions.includes(a.id),
        ),
      )
      .map((c) => c.origin)
}
