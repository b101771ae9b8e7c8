import type { Column, SheetView, ShownCell, ShownRow } from '../../../../src/api/types.ts'
import { issueName } from '../../parts/issue-name.ts'

/** Rows under one heading. */
export interface Group {
  readonly id: string
  readonly heading: string
  readonly rows: readonly ShownRow[]
}

/** What the reader asked to see; all of it stands in the address. */
export interface TermFilter {
  readonly issue?: string | undefined
  /** A column's id. */
  readonly party?: string | undefined
  /** A day: only what was said or done since. */
  readonly since?: string | undefined
  readonly show?: string | undefined
}

/** The group of plans that are spoken of and on which nobody was heard: at the end, and folded until it is asked for. */
export const unheardPlans = 'unheard-plans'

/** The groups of a sheet that has everything: plans as a whole, then issue by issue, then other demands; what most was heard on first. */
function groupsOf(sheet: SheetView): Group[] {
  const heard = (row: ShownRow) => heardIn(row) > 0
  const issues = mostHeardFirst(sheet.issues, ({ rows }) => rows)
  return [
    { id: 'proposals', heading: 'Plans as a whole', rows: sheet.proposals.filter(heard) },
    ...issues.map(({ issue, rows }) => ({ id: issue, heading: issueName(issue), rows: foremostFirst(rows) })),
    { id: 'demands', heading: 'Other demands and offers', rows: sheet.demands },
    { id: unheardPlans, heading: 'Plans that nobody was heard on', rows: sheet.proposals.filter((r) => !heard(r)) },
  ]
}

/** So many terms are read on a phone before what stands below them is out of sight and mind. */
const manyOnPhone = 24

/**
 * Which groups are folded at first: plans that nobody was heard on; on a phone, where there are many terms, all but the first group,
 * so that their headings can be read at a glance. Never the one that holds `open`, 'ROW' or 'ROW|COLUMN'.
 */
export function foldedAtFirst(groups: readonly Group[], wide: boolean, open: string | undefined): ReadonlySet<string> {
  const isLong = !wide && groups.reduce((sum, { rows }) => sum + rows.length, 0) > manyOnPhone
  const row = open?.split('|')[0]
  const folded = groups.filter(
    ({ id, rows }, i) => id === unheardPlans || (isLong && i > 0 && !rows.some((r) => r.id === row)),
  )
  return new Set(folded.map(({ id }) => id))
}

const heardIn = (row: ShownRow) => Object.keys(row.cells).length

/** By how many were heard on all their rows, then by the places that tell of them; else in their order. */
function mostHeardFirst<T>(items: readonly T[], rowsOf: (item: T) => readonly ShownRow[]): T[] {
  const sum = (item: T, count: (row: ShownRow) => number) => rowsOf(item).reduce((all, row) => all + count(row), 0)
  const places = (row: ShownRow) => row.places
  return [...items].sort((a, b) => sum(b, heardIn) - sum(a, heardIn) || sum(b, places) - sum(a, places))
}

/** General terms by that, each with the particular ones that stand under it. */
function foremostFirst(rows: readonly ShownRow[]): ShownRow[] {
  const blocks: ShownRow[][] = []
  for (const row of rows) {
    if (row.depth === 0) blocks.push([row])
    else blocks.at(-1)?.push(row)
  }
  return mostHeardFirst(blocks, (block) => block).flat()
}

/** Issues to choose from: as ids and headings. */
export const headingsOf = (sheet: SheetView) => groupsOf(sheet).filter((g) => g.rows.length > 0).map(({ id, heading }) => ({ id, heading })) // biome-ignore format: one line

/** The groups and columns that a filter leaves. A column nobody of was heard in what is left stays: silence is told. */
export function shownRows(
  sheet: SheetView,
  filter: TermFilter,
): { readonly groups: Group[]; readonly columns: Column[] } {
  const columns = sheet.columns.filter((c) => filter.party === undefined || c.id === filter.party)
  const wanted = wantedRows(sheet, filter.show)
  const suits = (row: ShownRow) => {
    if (wanted && !wanted.has(row.id)) return false
    const cells = columns.flatMap((c) => row.cells[c.id] ?? [])
    if (filter.since !== undefined) return cells.some((cell) => isSince(cell, filter.since!))
    return filter.party === undefined || cells.length > 0
  }
  const groups = groupsOf(sheet)
    .filter((g) => filter.issue === undefined || g.id === filter.issue)
    .map((g) => ({ ...g, rows: g.rows.filter(suits) }))
    .filter((g) => g.rows.length > 0)
  return { groups, columns }
}

function wantedRows({ blocks }: SheetView, show: string | undefined): Set<string> | null {
  if (show === 'rejected') return new Set(blocks.rejected)
  if (show === 'agreed') return new Set(blocks.acceptedByAll)
  return show === 'unheard' ? new Set(blocks.unheard) : null
}

const isSince = ({ latest }: ShownCell, since: string) => (latest ?? '') >= since

/** Whether a row stands above particular ones that can be folded away under it. */
export const hasParticulars = (rows: readonly ShownRow[], i: number) => (rows[i + 1]?.depth ?? 0) > rows[i]!.depth

/** The rows of a group without those that lie under a folded one. */
export function unfolded(rows: readonly ShownRow[], folded: ReadonlySet<string>): { row: ShownRow; i: number }[] {
  const out: { row: ShownRow; i: number }[] = []
  let under = Number.POSITIVE_INFINITY
  for (const [i, row] of rows.entries()) {
    if (row.depth > under) continue
    under = folded.has(row.id) ? row.depth : Number.POSITIVE_INFINITY
    out.push({ row, i })
  }
  return out
}
