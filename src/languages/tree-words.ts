/** What reading any tree needs to know of a language, whatever is looked for in it. Words by their base form, in lower case. */
export interface TreeWords {
  /** Nouns behind a 'by' that are a time and no doer: by the 'end' of May. */
  readonly moments: ReadonlySet<string>
  /** The verb of what needs time or strength, and what it needs, so that its 'it' is nobody: 'it will take courage to'. */
  readonly takes: ReadonlySet<string>
  readonly taken: ReadonlySet<string>
  /** Verbs of asking, which an infinitive tells what for; and nouns that an infinitive belongs to: its 'promise' to sign. */
  readonly asks: ReadonlySet<string>
  readonly tasks: ReadonlySet<string>
  /** Words of quantity, which tell what they are of, as written: 'half of the villages'. */
  readonly quantities: ReadonlySet<string>
}
