import type { Conflict } from '../../record/conflict.ts'

/** Rules whose conflicts are soon told: a name in two spellings, a title, where it was posted, a word more or less. */
export const light: Readonly<Record<string, number>> = {
  name: 5.5,
  role: 3,
  channel: 3,
  'cut-short': 5.2,
  wording: 5.2,
}

/**
 * Conflicts between several reports first, then what one report tells of both sides; those about spellings, titles and wordings last:
 * a reader comes for who struck first.
 */
export const weightiestFirst = (conflicts: readonly Conflict[]): Conflict[] =>
  [...conflicts].sort((a, b) => weightOf(b) - weightOf(a))

const weightOf = ({ rule, sides }: Conflict) => {
  const reports = new Set(sides.flatMap(({ passages }) => passages.map(({ report }) => report)))
  return Math.min(3, reports.size) * 2 - (light[rule] ?? 0)
}
