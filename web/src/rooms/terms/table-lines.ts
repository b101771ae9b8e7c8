import type { ShownRow } from '../../../../src/api/types.ts'
import { type Group, unfolded } from './shown-rows.ts'

/** A line of the term table: a group's heading, a term, or what lies behind the term or cell that is open. */
export type TableLine =
  | { readonly kind: 'heading'; readonly key: string; readonly group: Group }
  | { readonly kind: 'term' | 'detail'; readonly key: string; readonly group: Group; readonly row: ShownRow; readonly i: number } // biome-ignore format: one line

/** All lines of the table from top to bottom, without those that are folded; `open` is 'ROW' or 'ROW|COLUMN'. */
export function tableLines(
  groups: readonly Group[],
  folded: ReadonlySet<string>,
  open: string | undefined,
): readonly TableLine[] {
  const opened = open?.split('|')[0]
  return groups.flatMap((group): TableLine[] => [
    { kind: 'heading', key: group.id, group },
    ...(folded.has(group.id) ? [] : unfolded(group.rows, folded)).flatMap(({ row, i }): TableLine[] => [
      { kind: 'term', key: `${group.id} ${row.id}`, group, row, i },
      ...(opened === row.id ? [{ kind: 'detail' as const, key: `${group.id} ${row.id} detail`, group, row, i }] : []),
    ]),
  ])
}

/** Lines that stand together under one heading, each with its place in the whole table. */
export function byGroup(
  lines: readonly TableLine[],
  places: readonly number[],
): { readonly group: Group; readonly lines: { readonly line: TableLine; readonly place: number }[] }[] {
  const runs: { group: Group; lines: { line: TableLine; place: number }[] }[] = []
  for (const place of places) {
    const line = lines[place]
    if (!line) continue
    const last = runs.at(-1)
    if (last?.group === line.group) last.lines.push({ line, place })
    else runs.push({ group: line.group, lines: [{ line, place }] })
  }
  return runs
}
