/** How a word is capitalised: not at all, first letter, all of several letters, otherwise, a single letter. */
export const caps = { none: 0, initial: 1, all: 2, mixed: 3, single: 4 } as const

/** How a sentence is: as usual, in capitals, in title case, without any capital. */
export const casing = { usual: 0, capitals: 1, title: 2, small: 3 } as const

/** How a sentence is, by how many of its words have no capital, an initial one, nothing else: a capital says little where every word has one. */
export function casingOf(none: number, initial: number, all: number): number {
  const words = none + initial + all
  if (words >= 2 && all > 0.7 * words) return casing.capitals
  if (words >= 4 && initial + all > 0.6 * words) return casing.title
  return initial + all === 0 && words >= 2 ? casing.small : casing.usual
}
