/** What is known of words beforehand, a row a word; row 0 is the unknown word. */
export interface Lexicon {
  /** The hash of each row's word, ascending from row 1 on as unsigned numbers. */
  readonly keys: Uint32Array
  /** Word clusters, fine and coarse; 0 where none is known. */
  readonly fine: Uint16Array
  readonly coarse: Uint8Array
  /** Which labels the word takes in lower case, and capitalised within a sentence, as a class; 0 if it was never seen so. */
  readonly lowerClass: Uint8Array
  readonly upperClass: Uint8Array
  /** Which list of labels the tagger may choose from; 0 is the list for words of which little is known. */
  readonly choices: Uint16Array
}

/** A lexicon with an open-addressing index over its keys. */
export interface IndexedLexicon extends Lexicon {
  readonly slots: Int32Array
  readonly slotMask: number
}

/** Makes a lexicon ready for `rowOf`. */
export function indexLexicon(lexicon: Lexicon): IndexedLexicon {
  const size = 2 ** Math.ceil(Math.log2(lexicon.keys.length * 2 + 2))
  const slots = new Int32Array(size)
  const slotMask = size - 1
  for (let row = 1; row < lexicon.keys.length; row++) {
    let slot = lexicon.keys[row]! & slotMask
    while (slots[slot] !== 0) slot = (slot + 1) & slotMask
    slots[slot] = row
  }
  return { ...lexicon, slots, slotMask }
}

/** The row of the word with this hash (see `wordHash`), or 0. */
export function rowOf(lexicon: IndexedLexicon, hash: number): number {
  const { slots, slotMask, keys } = lexicon
  const key = hash >>> 0
  let slot = key & slotMask
  for (;;) {
    const row = slots[slot]!
    if (row === 0 || keys[row] === key) return row
    slot = (slot + 1) & slotMask
  }
}
