import type { Attribution } from '../record/finding.ts'
import type { Passage } from '../record/passage.ts'
import { listBy } from './list-by.ts'

/** Tells for a passage the attributions whose content it meets. */
export function attributionsOver(attributions: readonly Attribution[]): (passage: Passage) => Attribution[] {
  const byReport = listBy(attributions, (a) => a.report)
  return ({ report, start, end }) =>
    (byReport.get(report) ?? []).filter((a) => a.content.some((c) => c.start < end && start < c.end))
}
