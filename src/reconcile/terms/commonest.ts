/** The one that occurs most often; of several the one of more `weight`, then the first in the alphabet. */
export function commonest<T extends string>(words: readonly T[], weight: ReadonlyMap<T, number> = new Map()): T | null {
  const heavy = (word: T) => weight.get(word) ?? 0
  return [...countOf(words)].sort(([a, n], [b, k]) => k - n || heavy(b) - heavy(a) || (a < b ? -1 : 1))[0]?.[0] ?? null
}

/** How often each occurs. */
export function countOf<T extends string>(words: readonly T[]): Map<T, number> {
  const count = new Map<T, number>()
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1)
  return count
}
