/**
 * Coarse parts of speech. PROPER 'Vessia'; QUANT 'some'; OWN 'their'; OBJ 'them'; WHO 'which'; THAT 'that' before a clause;
 * TO before an infinitive; AND 'or', 'but'; SUB 'because'; POSS "'s"; VERB a finite verb or one that could be, BASE an
 * infinitive without 'to', ING and PART the participles; QUOTE a quotation mark; STOP any other sign.
 */
export type Tag =
  | 'DET'
  | 'QUANT'
  | 'OWN'
  | 'PRON'
  | 'OBJ'
  | 'WHO'
  | 'WH'
  | 'THAT'
  | 'BE'
  | 'HAVE'
  | 'DO'
  | 'MODAL'
  | 'NEG'
  | 'TO'
  | 'AND'
  | 'SUB'
  | 'PREP'
  | 'ADV'
  | 'ADJ'
  | 'NUM'
  | 'NOUN'
  | 'PROPER'
  | 'POSS'
  | 'VERB'
  | 'BASE'
  | 'ING'
  | 'PART'
  | 'COMMA'
  | 'QUOTE'
  | 'STOP'

/** What one form of a verb can be: 'said' is `{ lemma: 'say', past: true, part: true, … }`. */
export interface VerbForm {
  readonly lemma: string
  readonly base: boolean
  /** Third person singular. */
  readonly third: boolean
  readonly past: boolean
  readonly part: boolean
  readonly ing: boolean
}

/** Enough of a language's words to tell parts of speech without a trained model. Everything is in lower case. */
export interface Lexicon {
  readonly closed: ReadonlyMap<string, Tag>
  readonly verbs: ReadonlyMap<string, VerbForm>
  /** Forms of verbs that are more often nouns. */
  readonly nounish: ReadonlySet<string>
  readonly adjectives: ReadonlySet<string>
  /** Pasts that never stand before a noun as adjectives do: 'said'. */
  readonly finite: ReadonlySet<string>
  /** Endings of adjectives that are in no list. */
  readonly adjective: RegExp
}
