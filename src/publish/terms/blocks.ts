import { camps } from '../../reconcile/camps.ts'
import type { Column } from './columns.ts'
import type { TermRow } from './sheet.ts'
import type { Standing } from './standing.ts'

/** A term that blocks, or that is agreed, and the standings that make it so. */
export interface Block {
  readonly row: TermRow
  readonly standings: readonly Standing[]
}

/** What blocks: ids point at rows of the sheet. Only the current standing of each holder counts. */
export interface Blocks {
  /** Terms that a party, or an official of one, rejects. */
  readonly rejected: readonly Block[]
  /** Terms that every party, two at least, was heard to accept. */
  readonly acceptedByAll: readonly Block[]
  /** Terms on which nobody was heard. */
  readonly unheard: readonly TermRow[]
}

/** Sorts rows by what the columns' current standings say of them. */
export function blocksOf(rows: readonly TermRow[], columns: readonly Column[]): Blocks {
  const parties = columns.filter((c) => c.party)
  const rejected: Block[] = []
  const acceptedByAll: Block[] = []
  const unheard: TermRow[] = []
  for (const row of rows) {
    const cells = Object.values(row.cells).filter((c) => c !== null)
    const current = cells.flatMap((c) => [c, ...c.others])
    if (current.length === 0) {
      if (row.kind === 'provision') unheard.push(row)
      continue
    }
    const against = (parties.length === 0 ? cells : parties.flatMap((p) => row.cells[p.id] ?? []))
      .flatMap((c) => [c, ...c.others])
      .filter((s) => s.stance === 'rejects')
    if (against.length > 0) rejected.push({ row, standings: against })
    const sides = parties.map((p) => row.cells[p.id] ?? null)
    const agreed = sides.every((c) => c !== null && [c, ...c.others].every((s) => camps[s.stance] === 'for'))
    if (parties.length > 1 && agreed) acceptedByAll.push({ row, standings: sides.filter((c) => c !== null) })
  }
  return { rejected, acceptedByAll, unheard }
}
