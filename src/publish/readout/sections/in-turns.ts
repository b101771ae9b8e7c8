/** Puts the first of each group before the second of any, in the order given otherwise. */
export function inTurns<T>(items: readonly T[], groupOf: (item: T) => unknown): T[] {
  const turns = new Map<unknown, number>()
  const placed = items.map((item) => {
    const turn = turns.get(groupOf(item)) ?? 0
    turns.set(groupOf(item), turn + 1)
    return { item, turn }
  })
  return placed.sort((a, b) => a.turn - b.turn).map(({ item }) => item)
}
