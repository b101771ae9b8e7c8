import type { Conflict } from '../../record/conflict.ts'

/** Rules whose conflicts are soon told: a name in two spellings, a title, where it was posted, a word more or less. */
export const light: Readonly<Record<string, number>> = { name: 4.5, role: 3, channel: 3, 'cut-short': 2, wording: 1 }

/** Conflicts in their order, those about spellings, titles and wordings last: a reader comes for who struck first. */
export const weightiestFirst = (conflicts: readonly Conflict[]): Conflict[] =>
  [...conflicts].sort((a, b) => (light[a.rule] ?? 0) - (light[b.rule] ?? 0))
