/** Words for many people who are named by what they do, want or suffer, and act or speak together. Nouns in the plural, all in lower case. */
export interface CrowdWords {
  /** Those who need no other word: 'farmers', 'the families'; and what ends such a word: 'shipbuilders'. */
  readonly alone: ReadonlySet<string>
  readonly endings: RegExp
  /** Those who need one that says which: 'port unions', 'Berg’s supporters'. */
  readonly described: ReadonlySet<string>
  /** Of these, those of whom 'some' are told of as a group too: 'some lawmakers'. */
  readonly elected: ReadonlySet<string>
  readonly some: ReadonlySet<string>
  /** Of these, those whom 'of' tells apart: 'critics of the pact'. */
  readonly taking: ReadonlySet<string>
  /** Words before the noun that leave open who they are: 'other critics', 'many farmers'. */
  readonly vague: ReadonlySet<string>
}
