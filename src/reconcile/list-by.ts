/** Lists by key, each in the order given: `listBy(citations, (c) => c.report)`. */
export function listBy<T>(all: Iterable<T>, key: (x: T) => string): Map<string, T[]> {
  const lists = new Map<string, T[]>()
  for (const x of all) {
    const list = lists.get(key(x))
    if (list) list.push(x)
    else lists.set(key(x), [x])
  }
  return lists
}
