/** Words for many people who are named by what they do, want or suffer, and act or speak together. Nouns in the plural, all in lower case. */
export interface CrowdWords {
  /** Those who need no other word: 'farmers', 'the families'; and what ends such a word: 'shipbuilders'. */
  readonly alone: ReadonlySet<string>
  readonly endings: RegExp
  /** Of these, kinds of people and no bodies; without a word that says which nobody in particular: 'traders'; and what ends such a word. */
  readonly kinds: ReadonlySet<string>
  readonly endingKinds: RegExp
  /** Of these, those who are told of for what they do: 'protesters'. */
  readonly acting: ReadonlySet<string>
  /** Those who need one that says which: 'port unions', 'Berg’s supporters'. */
  readonly described: ReadonlySet<string>
  /** Those that are bodies, of which some few with a nation's name hold what others of them need not: 'two Lorvian banks'. */
  readonly bodies: ReadonlySet<string>
  /** By what one of them is called: 'bank' of 'banks'. */
  readonly oneOf: ReadonlyMap<string, string>
  /** Of these, those of whom 'some' are told of as a group too: 'some lawmakers'. */
  readonly elected: ReadonlySet<string>
  readonly some: ReadonlySet<string>
  /** Of these, those who speak for whose they are: 'Lorvian negotiators'. */
  readonly speaking: ReadonlySet<string>
  /** Of these, those whom 'of' tells apart: 'critics of the pact'. */
  readonly taking: ReadonlySet<string>
  /** Words before the noun that leave open who they are: 'other critics', 'many farmers'. */
  readonly vague: ReadonlySet<string>
  /** Adjectives that do not tell who they are: 'key', 'large'. */
  readonly graded: ReadonlySet<string>
  /** What ends more of them: 'furloughed', 'larger'. */
  readonly grading: RegExp
  /** Prepositions behind the noun that leave some of them: farmers 'in' the north. */
  readonly parting: ReadonlySet<string>
  /** Auxiliaries of what only may be: 'farmers could strike'. */
  readonly maybe: ReadonlySet<string>
}
