import type { Column, ShownRow } from '../../../../src/api/types.ts'

/** The columns that stand by themselves, and those who stand together in one. */
export interface ShownColumns {
  readonly each: readonly Column[]
  /** Empty where everybody has a column. */
  readonly others: readonly Column[]
  /** Where each has one because the reader wants it: the place of the first that could be put with others. */
  readonly foldFrom: number | null
}

/** So many have a column where the sides are not known, and so few more are not worth a fold. */
const least = 6
const few = 3

/** Sides have a column each; who is none stands with the others in one, unless they are few or the reader wants each. */
export function shownColumns(columns: readonly Column[], isEach: boolean): ShownColumns {
  const sides = columns.filter((c) => c.party).length
  const own = sides > 1 ? sides : Math.max(sides, least)
  if (columns.length - own <= few) return { each: columns, others: [], foldFrom: null }
  if (isEach) return { each: columns, others: [], foldFrom: own }
  return { each: columns.slice(0, own), others: columns.slice(own), foldFrom: null }
}

/** The columns behind an open place, 'ROW|COLUMN' or 'ROW|others'; none behind a row's own. */
export function columnsAt(
  place: string,
  row: ShownRow,
  { each, others }: Pick<ShownColumns, 'each' | 'others'>,
): readonly Column[] {
  const heard = (c: Column) => row.cells[c.id] !== undefined
  if (place === placeOfOthers(row)) return others.filter(heard)
  return [...each, ...others].filter((c) => place === `${row.id}|${c.id}` && heard(c))
}

export const placeOfOthers = (row: ShownRow) => `${row.id}|others`
