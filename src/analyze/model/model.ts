/** What a model's tables are made of. */
export type Section = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array

/** Anything that JSON holds. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * A trained model as it lies in a file: what it is, small settings, and named tables of numbers. For example
 * `{ kind: 'tagger', version: 1, language: 'en', settings: { labels: ['NN/NOUN'] }, sections: { weights } }`.
 */
export interface Model {
  /** What reads it: 'tagger', 'lemmas', 'parser', 'names', … */
  readonly kind: string
  /** The version of the kind's own layout; a reader refuses one that it does not know. */
  readonly version: number
  readonly language: string
  readonly settings: { readonly [key: string]: Json }
  readonly sections: { readonly [name: string]: Section }
}
