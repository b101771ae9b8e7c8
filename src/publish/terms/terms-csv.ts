import type { Passage } from '../../record/passage.ts'
import type { StoryRecord } from '../../record/record.ts'
import { clean } from '../readout/clean.ts'
import { csv } from './csv.ts'
import { type TermRow, type TermSheet, termSheet } from './sheet.ts'

const header = [
  'kind issue id term proposal obliges under party holder of_party stance current when authority'.split(' '),
  'origins_known origins_possibly_shared origins_unknown confidence passages'.split(' '),
].flat()

/**
 * The term sheet as CSV: a line for each position that somebody was heard to take on a term, the current one of its holder marked
 * 'yes'; and one with the stance 'unknown' for each party that was not heard on it. Passages are 'FILE:START-END', joined by '; '.
 */
export function termsCsv(record: StoryRecord): string {
  const sheet = termSheet(record)
  const files = new Map(record.reports.map((r) => [r.id, r.file ?? r.url ?? r.id]))
  const where = (all: readonly Passage[]) => all.map((p) => `${files.get(p.report)}:${p.start}-${p.end}`).join('; ')
  const rows = [
    ...sheet.proposals.map((row) => ({ row, issue: '' })),
    ...sheet.issues.flatMap(({ issue, rows }) => rows.map((row) => ({ row, issue }))),
    ...sheet.demands.map((row) => ({ row, issue: '' })),
  ]
  return csv([header, ...rows.flatMap(({ row, issue }) => linesOf(sheet, row, issue, where))])
}

function linesOf(
  sheet: TermSheet,
  row: TermRow,
  issue: string,
  where: (all: readonly Passage[]) => string,
): (string | number)[][] {
  const { kind, id, words, proposal, obliges, under } = row
  const term = [
    kind,
    issue,
    kind === 'demand' ? '' : id,
    clean(words),
    clean(proposal ?? ''),
    clean(obliges.join('; ')),
    under.join('; '),
  ]
  return sheet.columns.flatMap((column) => {
    const cell = row.cells[column.id]
    const party = clean(column.name)
    if (!cell) return column.party ? [[...term, party, '', '', 'unknown', '', '', '', '', '', '', '', '']] : []
    const current = new Set([cell, ...cell.others].map((s) => s.position))
    return cell.history.map((s) => [
      ...term,
      party,
      clean(s.holder),
      s.ofParty ? 'yes' : 'no',
      s.stance,
      current.has(s.position) ? 'yes' : 'no',
      s.when ?? '',
      s.authority,
      s.origins.known,
      s.origins.possiblyShared,
      s.origins.unknown,
      s.confidence.toFixed(2),
      where(s.passages),
    ])
  })
}
