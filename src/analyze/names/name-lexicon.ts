import type { KeyedRows } from '../tagger/keyed-rows.ts'
import type { ListTable } from './list-table.ts'

/** What is known of words beforehand, a row a word; row 0 is the unknown word. */
export interface NameWordTable extends KeyedRows {
  /** Word clusters, fine and coarse; 0 where none is known. */
  readonly fine: Uint16Array
  readonly coarse: Uint8Array
  /** How often the word has a capital within a sentence: 0 not known, 1 never, up to 7 always. */
  readonly readiness: Uint8Array
  /** Which kinds of names the word was found in, in much news, as a class; 0 where not known. */
  readonly profile: Uint8Array
}

/** The table, and what the language's lists say of words (`listTable`). */
export interface NameLexicon extends NameWordTable {
  readonly lists: ListTable
}
