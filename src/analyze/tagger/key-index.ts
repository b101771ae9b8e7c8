/** A table's rows by the hashes of its words, with open addressing; row 0 is the unknown word. */
export interface KeyIndex {
  /** The hash of each row's word (`wordHash`), ascending from row 1 on as unsigned numbers. */
  readonly keys: Uint32Array
  readonly slots: Int32Array
  readonly slotMask: number
}

/** The index over a table's keys. */
export function indexKeys(keys: Uint32Array): KeyIndex {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2))
  const slots = new Int32Array(size)
  const slotMask = size - 1
  for (let row = 1; row < keys.length; row++) {
    let slot = keys[row]! & slotMask
    while (slots[slot] !== 0) slot = (slot + 1) & slotMask
    slots[slot] = row
  }
  return { keys, slots, slotMask }
}

/** The row of the word with this hash, or 0. */
export function rowOf({ slots, slotMask, keys }: KeyIndex, hash: number): number {
  const key = hash >>> 0
  let slot = key & slotMask
  for (;;) {
    const row = slots[slot]!
    if (row === 0 || keys[row] === key) return row
    slot = (slot + 1) & slotMask
  }
}
