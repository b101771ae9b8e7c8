import type { Passage } from '../../record/passage.ts'
import type { StoryRecord } from '../../record/record.ts'
import { listBy } from '../list-by.ts'

/** Tells for a passage the ids of the statements in it that more than one report gives. */
export function statementsIn({
  attributions,
  statements,
}: Pick<StoryRecord, 'attributions' | 'statements'>): (passage: Passage) => readonly string[] {
  const byId = new Map(attributions.map((a) => [a.id, a]))
  const byReport = new Map<string, { statement: string; start: number; end: number }[]>()
  for (const { id, attributions: given } of statements) {
    const told = given.flatMap((each) => byId.get(each) ?? [])
    if (new Set(told.map((a) => a.report)).size < 2) continue
    for (const { report, content } of told)
      for (const { start, end } of content)
        byReport.set(report, [...(byReport.get(report) ?? []), { statement: id, start, end }])
  }
  return ({ report, start, end }) =>
    (byReport.get(report) ?? []).flatMap((c) => (c.start < end && start < c.end ? [c.statement] : []))
}

/** Tells for a passage who is told to say something in it. */
export function speakersIn({
  attributions,
}: Pick<StoryRecord, 'attributions'>): (passage: Passage) => readonly string[] {
  const byReport = listBy(attributions, (a) => a.report)
  return ({ report, start, end }) =>
    (byReport.get(report) ?? []).flatMap(({ speaker, content }) =>
      speaker !== null && content.some((c) => c.start < end && start < c.end) ? [speaker] : [],
    )
}
