/** What a language knows of names beforehand. All words in lower case unless said otherwise. */
export interface NameWords {
  /** Words and marks that stand inside a name without a capital: 'of', 'van', '-'. */
  readonly joints: ReadonlySet<string>
  /** Those joints that may begin a name, with a capital or without: 'al', 'van'. */
  readonly particles: ReadonlySet<string>
  /** Arabic articles that a hyphen joins to a name: 'al' of 'al-Omari'. */
  readonly articles: ReadonlySet<string>
  /** What may follow a comma within a name: 'inc', 'jr'. */
  readonly suffixes: ReadonlySet<string>
  /** Words for the people of a nation, a people, a faith or a party, and their adjectives: 'danish', 'danes', 'kurdish'. */
  readonly nationalities: ReadonlySet<string>
  /** Nouns that end the name of something decreed, agreed or proposed: 'act', 'accords'. */
  readonly laws: ReadonlySet<string>
  /** Treaties, laws and programmes that news calls by a name or by initials: 'nafta'. */
  readonly instruments: ReadonlySet<string>
  /** Nouns that end the name of an event: 'summit', 'war'. */
  readonly events: ReadonlySet<string>
  /** Nouns that end an outlet's name: 'gazette', 'tv'. */
  readonly press: ReadonlySet<string>
  /** Countries, their capitals and states, whole: 'south korea'. */
  readonly places: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
  /** Words before a person's name: 'minister', 'mr'. */
  readonly titles: ReadonlySet<string>
  /** Nouns that the names of organisations end with: 'ministry', 'bank'. */
  readonly bodies: ReadonlySet<string>
  /** Buildings and streets that stand for those who govern there: 'white house', 'kremlin'. */
  readonly seats: ReadonlySet<string>
  /** Whom or what news names that acts in no negotiation: 'god'. */
  readonly nobody: ReadonlySet<string>
  /** Nouns that end the name of a room, a building or a piece of land, and such names whole: 'garden', 'oval office'. */
  readonly sites: ReadonlySet<string>
  /** In what houses rooms are, and in what cities houses: 'white house' for 'oval office'. */
  readonly within?: ReadonlyMap<string, readonly string[]>
  /** Parts of the world and great cities, by their whole names: 'middle east', 'shanghai'. */
  readonly lands?: ReadonlySet<string>
  /** Words before a storm's name: 'hurricane'. */
  readonly storms?: ReadonlySet<string>
  readonly dates: DateWords
  readonly amounts: AmountWords
}

/** Words that dates are made of. */
export interface DateWords {
  readonly months: ReadonlySet<string>
  /** Months that are other words too, in lower case or as names: 'may', 'march'. */
  readonly doubtfulMonths: ReadonlySet<string>
  readonly weekdays: ReadonlySet<string>
  /** Days told from today: 'yesterday', 'tonight'. */
  readonly days: ReadonlySet<string>
  /** Parts of a day, after a weekday: 'morning'. */
  readonly parts: ReadonlySet<string>
  /** Spans of time: 'week', 'years'. */
  readonly units: ReadonlySet<string>
  /** Words that point from now, before a weekday, a month or a unit: 'last', 'next', 'this'. */
  readonly pointers: ReadonlySet<string>
  /** Words after a count of units: 'ago', 'later', 'earlier'. */
  readonly distances: ReadonlySet<string>
  /** Words before a year or a month that belong to the date: 'early', 'mid', 'late'. */
  readonly shades: ReadonlySet<string>
  readonly seasons: ReadonlySet<string>
  /** Feasts that tell a date: 'easter'. */
  readonly feasts: ReadonlySet<string>
}

/** Words that amounts are made of. */
export interface AmountWords {
  /** 'two', 'dozen', 'hundred': numbers by themselves. */
  readonly numbers: ReadonlySet<string>
  /** Words that are a number only before a magnitude or a unit: 'one', 'a'. */
  readonly one: ReadonlySet<string>
  /** 'million', 'bn': they multiply what stands before. */
  readonly magnitudes: ReadonlySet<string>
  /** What stands before an amount of money: '$', 'us$', 'eur'. */
  readonly signs: ReadonlySet<string>
  /** 'dollars', 'euros', 'eur'. */
  readonly currencies: ReadonlySet<string>
  /** '%', 'percent'. */
  readonly percents: ReadonlySet<string>
}
