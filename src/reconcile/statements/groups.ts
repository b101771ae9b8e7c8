/** Things numbered from 0, put together step by step. */
export interface Groups {
  find(i: number): number
  join(i: number, j: number): void
  members(i: number): readonly number[]
}

/** Each thing a group of its own; a group goes by the least of its numbers. */
export function singleGroups(count: number): Groups {
  const parent = Int32Array.from({ length: count }, (_, i) => i)
  const lists = new Map<number, number[]>()
  const find = (i: number) => {
    let root = i
    while (parent[root] !== root) root = parent[root]!
    for (let at = i; parent[at] !== root; ) {
      const next = parent[at]!
      parent[at] = root
      at = next
    }
    return root
  }
  const members = (i: number) => lists.get(find(i)) ?? [find(i)]
  return {
    find,
    members,
    join(i, j) {
      const [low, high] = [Math.min(find(i), find(j)), Math.max(find(i), find(j))]
      if (low === high) return
      const all = [...members(low), ...members(high)]
      parent[high] = low
      lists.delete(high)
      lists.set(low, all)
    },
  }
}
