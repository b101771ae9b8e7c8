import type { ListTable } from './list-table.ts'

/** What is known of words beforehand, a row a word; row 0 is the unknown word. */
export interface NameWordTable {
  /** The hash of each row's word (`wordHash`), ascending from row 1 on as unsigned numbers. */
  readonly keys: Uint32Array
  /** Word clusters, fine and coarse; 0 where none is known. */
  readonly fine: Uint16Array
  readonly coarse: Uint8Array
  /** How often the word has a capital within a sentence: 0 not known, 1 never, up to 7 always. */
  readonly readiness: Uint8Array
  /** Which kinds of names the word was found in, in much news, as a class; 0 where not known. */
  readonly profile: Uint8Array
}

/** The table with an open-addressing index, and what the language's lists say of words (`listTable`). */
export interface NameLexicon extends NameWordTable {
  readonly slots: Int32Array
  readonly slotMask: number
  readonly lists: ListTable
}

/** Makes a table ready for `rowOf`. */
export function indexNameWords(table: NameWordTable, lists: ListTable): NameLexicon {
  const size = 2 ** Math.ceil(Math.log2(table.keys.length * 2 + 2))
  const slots = new Int32Array(size)
  const slotMask = size - 1
  for (let row = 1; row < table.keys.length; row++) {
    let slot = table.keys[row]! & slotMask
    while (slots[slot] !== 0) slot = (slot + 1) & slotMask
    slots[slot] = row
  }
  return { ...table, slots, slotMask, lists }
}

/** The row of the word with this hash, or 0. */
export function rowOf({ slots, slotMask, keys }: NameLexicon, hash: number): number {
  const key = hash >>> 0
  let slot = key & slotMask
  for (;;) {
    const row = slots[slot]!
    if (row === 0 || keys[row] === key) return row
    slot = (slot + 1) & slotMask
  }
}
