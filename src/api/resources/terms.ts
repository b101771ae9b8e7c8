import { z } from '@hono/zod-openapi'
import { type IssueRows, type TermRow, type TermSheet, termSheet } from '../../publish/terms/sheet.ts'
import type { Cell } from '../../publish/terms/standing.ts'
import { type Api, type Means, shaped } from '../api.ts'
import { addRoom } from '../room.ts'
import { oncePerRecord } from '../views/once-per-record.ts'

/** A cell as the sheet shows it: where it stands now. How it came to be is asked for with its row. */
export interface ShownCell extends Pick<Cell, 'stance' | 'last' | 'origins'> {
  /** Who stands so, where it is not the column itself. */
  readonly holder: string | null
  /** How often its column was heard on the term. */
  readonly heard: number
  /** The last day of all that was heard. */
  readonly latest: string | null
  /** Whether somebody else of the column was last heard to stand otherwise. */
  readonly differs: boolean
}

/** A row as the sheet shows it: without the places that tell of it, which may be thousands. */
export interface ShownRow extends Omit<TermRow, 'passages' | 'under' | 'cells'> {
  /** How many places tell of it. */
  readonly places: number
  /** By column id, where somebody of the column was heard. */
  readonly cells: Readonly<Record<string, ShownCell>>
}

/** The term sheet as a whole, of which each row is opened by itself (`/term`). */
export interface SheetView extends Pick<TermSheet, 'title' | 'columns'> {
  readonly proposals: readonly ShownRow[]
  readonly issues: readonly (Omit<IssueRows, 'rows'> & { readonly rows: readonly ShownRow[] })[]
  readonly demands: readonly ShownRow[]
  /** Ids of the rows that somebody rejects, that all parties accept, on which nobody was heard. */
  readonly blocks: Readonly<Record<'rejected' | 'acceptedByAll' | 'unheard', readonly string[]>>
}

/** The term sheet: provisions × parties, and each row with the history of its cells. */
export function addTerms(api: Api, means: Means): void {
  addRoom(api, means, {
    path: '/terms',
    summary: 'the term sheet',
    schema: shaped<SheetView>('SheetView, as src/api/resources/terms.ts describes it'),
    make: (record) => viewOf(sheetOf(record)),
  })
  addRoom(api, means, {
    path: '/term',
    summary: 'a row of the term sheet: where it is told, and how its cells came to be',
    schema: shaped<TermRow | null>('TermRow, as src/publish/terms/sheet.ts describes it'),
    query: z.object({ row: z.string() }),
    make: (record, { row }) => rowsIn(sheetOf(record)).find(({ id }) => id === row) ?? null,
  })
}

const sheetOf = oncePerRecord(termSheet)

const rowsIn = ({ proposals, issues, demands }: TermSheet): readonly TermRow[] => [
  ...proposals,
  ...issues.flatMap(({ rows }) => rows),
  ...demands,
]

function viewOf({ title, columns, proposals, issues, demands, blocks }: TermSheet): SheetView {
  return {
    title,
    columns,
    proposals: proposals.map(shownRow),
    issues: issues.map(({ issue, rows }) => ({ issue, rows: rows.map(shownRow) })),
    demands: demands.map(shownRow),
    blocks: {
      rejected: blocks.rejected.map((b) => b.row.id),
      acceptedByAll: blocks.acceptedByAll.map((b) => b.row.id),
      unheard: blocks.unheard.map(({ id }) => id),
    },
  }
}

function shownRow({ passages, under: _, cells, ...row }: TermRow): ShownRow {
  const heard = Object.entries(cells).flatMap(([id, cell]) => (cell ? [[id, shownCell(cell)] as const] : []))
  return { ...row, places: passages.length, cells: Object.fromEntries(heard) }
}

function shownCell({ stance, holder, ofParty, last, origins, history, others }: Cell): ShownCell {
  const latest = history.reduce<string | null>((max, { last: day }) => ((day ?? '') > (max ?? '') ? day : max), null)
  const differs = others.some((o) => o.stance !== stance)
  return { stance, holder: ofParty ? null : holder, last, origins, heard: history.length, latest, differs }
}
