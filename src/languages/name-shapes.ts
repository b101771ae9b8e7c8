/** What the endings of words tell of names. All words in lower case. */
export interface NameShapes {
  /** What ends adjectives made from places in no list ('Lorvian', 'Sennish'), and those endings that hardly any surname has. */
  readonly people: RegExp
  readonly surePeople: RegExp
  /** What is added to a place's name to make one: 'n' to 'Lorvia'. */
  readonly added: readonly string[]
  /** What ends common nouns that begin a sentence with a capital: 'Cooperation', 'Skeptics'. */
  readonly common: RegExp
  /** What ends words that only tell of the name behind them: 'rebel-held'. */
  readonly held: RegExp
  /** What ends participles that tell what somebody does and belong to no office: 'visiting' president. */
  readonly doing: RegExp
}

const never = /(?!)/

/** For a language that tells nothing of them. */
export const noShapes: NameShapes = {
  people: never,
  surePeople: never,
  added: [],
  common: never,
  held: never,
  doing: never,
}
