import type { KeyedRows } from './keyed-rows.ts'

/** What is known of words beforehand, a row a word; row 0 is the unknown word. */
export interface Lexicon extends KeyedRows {
  /** Word clusters, fine and coarse; 0 where none is known. */
  readonly fine: Uint16Array
  readonly coarse: Uint8Array
  /** Which labels the word takes in lower case, and capitalised within a sentence, as a class; 0 if it was never seen so. */
  readonly lowerClass: Uint8Array
  readonly upperClass: Uint8Array
  /** Which list of labels the tagger may choose from; 0 is the list for words of which little is known. */
  readonly choices: Uint16Array
}
