import { listBy } from '../../reconcile/list-by.ts'
import type { Passage } from '../../record/passage.ts'
import type { StoryRecord } from '../../record/record.ts'
import { saysNothing } from '../readout/english/hollow.ts'
import { type Blocks, blocksOf } from './blocks.ts'
import { type Column, columnOf, columnsOf } from './columns.ts'
import { type Cell, cellOf, standingOf } from './standing.ts'

/** A row of the term sheet: a provision, a proposal, or a demand in free words. */
export interface TermRow {
  /** The id of the provision or proposal; of a demand its words. */
  readonly id: string
  readonly kind: 'provision' | 'proposal' | 'demand'
  /** The words of its clearest mention, or the proposal's name. */
  readonly words: string
  /** Of a provision: the proposal it is told to be in, by name. */
  readonly proposal: string | null
  /** Names of those who would have to do it. */
  readonly obliges: readonly string[]
  /** Ids of rows that say the same more generally; they stand above it. */
  readonly under: readonly string[]
  /** How many general terms stand above it, 0 for none: how far to set it in. */
  readonly depth: number
  /** Where it is told. */
  readonly passages: readonly Passage[]
  /** By column id; null where nobody of the column was heard: unknown, not agreed. */
  readonly cells: Readonly<Record<string, Cell | null>>
}

/** The terms of one issue, general ones above particular ones. */
export interface IssueRows {
  readonly issue: string
  readonly rows: readonly TermRow[]
}

/** What is on the table and where each side stands on it: `sheet.issues[0].rows[0].cells[column.id]?.stance`. */
export interface TermSheet {
  readonly title: string
  readonly columns: readonly Column[]
  /** Positions on a plan as a whole. */
  readonly proposals: readonly TermRow[]
  readonly issues: readonly IssueRows[]
  /** What somebody demands, refuses or offers that is no term of a proposal, in the words of a report. */
  readonly demands: readonly TermRow[]
  readonly blocks: Blocks
}

/** The term sheet of a record. Pure: every cell is made of positions of the record, and leads to their passages. */
export function termSheet(record: StoryRecord): TermSheet {
  const columns = columnsOf(record)
  const column = columnOf(record)
  const standing = standingOf(record)
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const proposals = new Map(record.proposals.map((p) => [p.id, p]))
  const taken = listBy(record.positions, (p) => p.on)
  const nobody = Object.fromEntries(columns.map((c) => [c.id, null]))
  const cellsOf = (id: string) => {
    const heard = listBy(taken.get(id) ?? [], (p) => column(p.who))
    const cells = [...heard].map(([c, positions]) => [c, cellOf(positions.map((p) => standing(p, c)))] as const)
    return cells.length > 0 ? { ...nobody, ...Object.fromEntries(cells) } : nobody
  }
  const row = (kind: TermRow['kind'], id: string, words: string, passages: readonly Passage[]): TermRow => ({
    id,
    kind,
    words,
    proposal: null,
    obliges: [],
    under: [],
    depth: 0,
    passages,
    cells: cellsOf(id),
  })

  const issues = new Map<string, TermRow[]>()
  for (const { id, issue, summary, mentions, proposal, obliges, under } of record.provisions) {
    if (!taken.has(id) && saysNothing(summary)) continue
    const rows = issues.get(issue) ?? []
    issues.set(issue, rows)
    rows.push({
      ...row('provision', id, summary, mentions),
      proposal: proposal === null ? null : (proposals.get(proposal)?.name ?? null),
      obliges: obliges.flatMap((o) => names.get(o) ?? []),
      under,
    })
  }
  const known = new Set([...proposals.keys(), ...record.provisions.map((p) => p.id)])
  // 'demand', 'difficult choices': what is meant no row could tell; the position stays in the record.
  const free = [...taken].filter(([on]) => !known.has(on) && !saysNothing(on))
  const demands = free.map(([on, positions]) => {
    const passages = positions.flatMap((p) => p.mentions)
    return row('demand', on, on, passages)
  })
  // A bare 'bill', on which nobody stands, no row could tell from another.
  const named = record.proposals.filter((p) => taken.has(p.id) || /\P{Ll}/u.test(p.name))
  const onTable = named.map((p) => row('proposal', p.id, p.name, p.mentions))
  const grouped = [...issues].map(([issue, rows]) => ({ issue, rows: generalFirst(rows) }))
  return {
    title: record.story.title,
    columns,
    proposals: onTable,
    issues: grouped,
    demands,
    blocks: blocksOf([...onTable, ...grouped.flatMap((g) => g.rows)], columns),
  }
}

/** Rows in an order in which each stands right behind the general terms it belongs under, set in by one more. */
function generalFirst(rows: readonly TermRow[]): TermRow[] {
  const here = new Map(rows.map((r) => [r.id, r]))
  const below = new Map<string, TermRow[]>()
  const roots: TermRow[] = []
  for (const row of rows) {
    const above = row.under.find((id) => here.has(id) && id !== row.id)
    if (above === undefined) roots.push(row)
    else below.set(above, [...(below.get(above) ?? []), row])
  }
  const ordered: TermRow[] = []
  const placed = new Set<string>()
  const place = (row: TermRow, depth: number) => {
    if (placed.has(row.id)) return
    placed.add(row.id)
    ordered.push({ ...row, depth })
    for (const child of below.get(row.id) ?? []) place(child, depth + 1)
  }
  for (const root of roots) place(root, 0)
  // A ring of general terms has no root.
  for (const row of rows) place(row, 0)
  return ordered
}
