/** A table with a row a word: the hash of each row's word (`wordHash`), ascending from row 1 on as unsigned numbers; row 0 is the unknown word. */
export interface KeyedRows {
  readonly keys: Uint32Array
}

/** The row of the word with this hash, or 0. */
export function rowOf({ keys }: KeyedRows, hash: number): number {
  const key = hash >>> 0
  let low = 1
  let high = keys.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const value = keys[middle]!
    if (value === key) return middle
    if (value < key) low = middle + 1
    else high = middle - 1
  }
  return 0
}
