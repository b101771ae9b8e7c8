import type { StoryRecord } from '../../record/record.ts'

/**
 * What outlets are called in the rooms. Where a page does not say whose it is, the ledger goes by its file's name; a reader is better served
 * by its number: 'a.txt' is "report 3".
 */
export function houseNames({ reports }: Pick<StoryRecord, 'reports'>): (name: string) => string {
  const unsaid = new Map(
    reports.flatMap(({ id, outlet, file }, i) => (outlet === null ? [[file ?? id, `report ${i + 1}`] as const] : [])),
  )
  return (name) => unsaid.get(name) ?? name
}
