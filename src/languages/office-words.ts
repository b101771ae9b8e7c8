/** What a language calls offices and those who act as one body. All words in lower case. */
export interface OfficeWords {
  /** Nouns of offices that 'of' and a body or a matter follow: 'secretary' of state. */
  readonly offices: ReadonlySet<string>
  /** Nouns for many who speak as one, by the kind of actor that they are: 'ministry' is an organisation, 'delegation' a group. */
  readonly many: ReadonlyMap<string, 'government' | 'organisation' | 'group'>
  /** Nouns for who governs a state: 'president'. */
  readonly heads: ReadonlySet<string>
  /** Of these, those who govern without a word more, and the one of them that may mean any: 'leader'. */
  readonly rulers: ReadonlySet<string>
  readonly anyRuler: ReadonlySet<string>
  /** Words that make another office of an office: 'vice', 'foreign'. */
  readonly limits: ReadonlySet<string>
  /** Of these, words for whoever does not hold the office itself: 'vice', 'former'. */
  readonly deputies: ReadonlySet<string>
  /** Words beside an office for whoever does not hold it, or speaks for its holder: 'former', 'spokesman'. */
  readonly beside: ReadonlySet<string>
  /** Other spellings of words in offices: 'defense' is 'defence'. */
  readonly spelt: ReadonlyMap<string, string>
  /** Words that tell nothing of an office: 'the', 'of'. */
  readonly small: ReadonlySet<string>
  /** Offices that one person of a state holds: 'foreign minister'. */
  readonly single: ReadonlySet<string>
  /** Words for matters and forces, which are part of an office and none alone: 'justice'. */
  readonly matters: ReadonlySet<string>
  /** What only a country or a city has, behind its possessive: 'prime minister', 'parliament'. */
  readonly ofStates: ReadonlySet<string>
  /** What stands before 'of' and a country: 'people', 'government'. */
  readonly before: ReadonlySet<string>
  /** Words that say whose relative or friend somebody is: no office. */
  readonly kin: ReadonlySet<string>
  /** Of these, those who commonly bear the same surname: 'father'. */
  readonly family: ReadonlySet<string>
  /** Words of the offices of who was elected to a seat: 'sen'. */
  readonly seated: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/** For a language that tells nothing of offices. */
export const noOffices: OfficeWords = {
  offices: none,
  many: new Map(),
  heads: none,
  rulers: none,
  anyRuler: none,
  limits: none,
  deputies: none,
  beside: none,
  spelt: new Map(),
  small: none,
  single: none,
  matters: none,
  ofStates: none,
  before: none,
  kin: none,
  family: none,
  seated: none,
}
