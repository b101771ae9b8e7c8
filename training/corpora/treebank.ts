import type { StringTable } from './string-table.ts'

/** The head of a word of which the file does not tell it, or tells a wrong one. */
export const unknownHead = 0xffff

/** The tables that a treebank's columns point into. Share one set over all files that are used together. */
export interface TreebankTables {
  readonly forms: StringTable
  readonly lemmas: StringTable
  readonly upos: StringTable
  readonly xpos: StringTable
  readonly features: StringTable
  readonly relations: StringTable
}

/**
 * One or more CoNLL-U files as typed arrays, an entry a word; there is no object per word. Word i of sentence s lies at
 * `sentences[s] <= i < sentences[s + 1]`, and its form is `tables.forms.strings[form[i]]`. Multiword tokens and empty nodes
 * are left out; the words inside a multiword token have no space between them.
 */
export interface Treebank {
  readonly tables: TreebankTables
  readonly form: Int32Array
  /** -1 where the file says '_' for a word that is not itself '_': no lemma is known. */
  readonly lemma: Int32Array
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
  readonly features: Uint16Array
  /** Counted from 1 within the sentence; 0 is the root, `unknownHead` what is not known. */
  readonly head: Uint16Array
  readonly relation: Uint16Array
  /** 1 where a space follows. Files that do not say so have a space after every word. */
  readonly spaceAfter: Uint8Array
  /** First word of each sentence, and the number of words at the end. */
  readonly sentences: Int32Array
  /** The `sent_id` of each sentence, '' where there is none. */
  readonly sentenceIds: readonly string[]
  /** First sentence of each document (`# newdoc`) and of each paragraph (`# newpar`), and the number of sentences at the end. */
  readonly documents: Int32Array
  readonly paragraphs: Int32Array
  readonly documentIds: readonly string[]
}
