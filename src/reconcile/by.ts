/** Compares by a key, letter by letter, the same on every machine: `list.sort(by((x) => x.id))`. */
export const by =
  <T>(key: (x: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
