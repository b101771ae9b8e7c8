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
  /** Nouns for whoever sits in a house, whatever that seat is called: 'lawmaker'; and what those seats are called: 'senator'. */
  readonly anyMember: ReadonlySet<string>
  readonly members: ReadonlySet<string>
  /** Words that make another office of an office: 'vice', 'foreign'. */
  readonly limits: ReadonlySet<string>
  /** Of these, words for whoever does not hold the office itself: 'vice', 'former'. */
  readonly deputies: ReadonlySet<string>
  /** Words beside an office for whoever does not hold it, or speaks for its holder: 'former', 'spokesman'. */
  readonly beside: ReadonlySet<string>
  /** Other spellings of words in offices, and what short ones stand for: 'defense' is 'defence', 'pm' is 'prime minister'. */
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
  /** What a relative of whoever governs is called: 'first lady'. */
  readonly consorts: ReadonlySet<string>
  /** Words of the offices of who was elected to a seat: 'sen'. */
  readonly seated: ReadonlySet<string>
  /** Initials of offices: 'mp', 'ceo'. */
  readonly initialled: ReadonlySet<string>
  /** What stands before anybody's name and is no office, by the pronoun that goes with it: 'mr' is 'he'; null where it tells none. */
  readonly polite: ReadonlyMap<string, 'he' | 'she' | null>
  /** Titles of nobles by their pronoun: 'lady' is 'she'. */
  readonly noble: ReadonlyMap<string, 'he' | 'she'>
  /** What stands before a given name as well: 'Sir Jan' is Jan Lund. */
  readonly knightly: ReadonlySet<string>
  /** Ranks in short, which are in no list of people: 'sgt'. */
  readonly ranks: ReadonlySet<string>
  /** Low ranks and ages, by which 'the' alone points back to somebody who was told of without them: 'said the corporal', 'said the 22-year-old'. */
  readonly lowRanks: ReadonlySet<string>
  readonly ages: RegExp
  /** Forces with an office of their own, whose state goes without saying: the 'army' minister. */
  readonly forces: ReadonlySet<string>
  /** Words that begin an office and are none before a name: 'staff' of 'Chief of Staff Ada Berg'. */
  readonly prefixed: ReadonlySet<string>
  /** Nouns for people that are nobody's office: 'children'. */
  readonly anybody: ReadonlySet<string>
  /** Of the nouns for people, those that are adjectives before a name: the 'official' Harbour Gazette. */
  readonly describing: ReadonlySet<string>
  /** Nouns that any organisation may be called by ('the group'), and those of one that 'the' alone points back to ('the ministry'). */
  readonly anyBody: ReadonlySet<string>
  readonly toldBodies: ReadonlySet<string>
  /** Nouns for what works for gain ('the company'), for what workers make up ('the union'), and words that end the names of the one ('ferries') or stand in those of the other ('workers'). */
  readonly companies: ReadonlySet<string>
  readonly companyNames: ReadonlySet<string>
  readonly unions: ReadonlySet<string>
  readonly unionNames: ReadonlySet<string>
  /** Heads who govern only with a word before them, and that word: 'prime' 'minister'. */
  readonly ministers: ReadonlySet<string>
  readonly prime: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/** For a language that tells nothing of offices. */
export const noOffices: OfficeWords = {
  offices: none,
  many: new Map(),
  heads: none,
  rulers: none,
  anyRuler: none,
  anyMember: none,
  members: none,
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
  consorts: none,
  seated: none,
  initialled: none,
  polite: new Map(),
  noble: new Map(),
  knightly: none,
  ranks: none,
  lowRanks: none,
  ages: /^$/,
  forces: none,
  prefixed: none,
  anybody: none,
  describing: none,
  anyBody: none,
  toldBodies: none,
  companies: none,
  companyNames: none,
  unions: none,
  unionNames: none,
  ministers: none,
  prime: none,
}
