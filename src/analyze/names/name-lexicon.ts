import { indexKeys, type KeyIndex } from '../tagger/key-index.ts'
import type { ListTable } from './list-table.ts'

/** What is known of words beforehand, a row a word; row 0 is the unknown word. */
export interface NameWordTable {
  /** See `KeyIndex`. */
  readonly keys: Uint32Array
  /** Word clusters, fine and coarse; 0 where none is known. */
  readonly fine: Uint16Array
  readonly coarse: Uint8Array
  /** How often the word has a capital within a sentence: 0 not known, 1 never, up to 7 always. */
  readonly readiness: Uint8Array
  /** Which kinds of names the word was found in, in much news, as a class; 0 where not known. */
  readonly profile: Uint8Array
}

/** The table with an index over its keys, and what the language's lists say of words (`listTable`). */
export interface NameLexicon extends NameWordTable, KeyIndex {
  readonly lists: ListTable
}

/** Makes a table ready for `rowOf`. */
export const indexNameWords = (table: NameWordTable, lists: ListTable): NameLexicon => ({
  ...table,
  ...indexKeys(table.keys),
  lists,
})
