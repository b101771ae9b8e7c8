/** Lists by key, each in the order given: `listBy(citations, (c) => c.report)`. */
export function listBy<T, K>(all: Iterable<T>, key: (x: T) => K): Map<K, T[]> {
  const lists = new Map<K, T[]>()
  for (const x of all) {
    const list = lists.get(key(x))
    if (list) list.push(x)
    else lists.set(key(x), [x])
  }
  return lists
}
