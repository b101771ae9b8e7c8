/** What a language says of somebody without a name: how many they are, and why no name is given. All words in lower case. */
export interface UnnamedWords {
  /** How many speak, where a word says it: 'two' is 2. */
  readonly counts: ReadonlyMap<string, number>
  /** Words that single one out: 'another'. */
  readonly single: ReadonlySet<string>
  /** More than one, nobody says how many: 'several'. */
  readonly several: ReadonlySet<string>
  /** 'at least two', 'more than a dozen', 'a number of': what may stand around a number. */
  readonly around: ReadonlySet<string>
  /** People who say nothing of themselves but that they are there: 'someone'. */
  readonly somebody: ReadonlySet<string>
  /** Who speaks where these stand alone: 'many', 'others'. */
  readonly alone: ReadonlySet<string>
  /** Words for a part of many: '13 percent', 'a majority'. */
  readonly shares: ReadonlySet<string>
  /** More nouns for people: 'advocates', 'hawks', and many who speak as one: 'leadership', 'the media'. */
  readonly collective: ReadonlySet<string>
  /** Nouns for what is drawn up and says something itself: 'bill', 'treaty'. */
  readonly papers: ReadonlySet<string>
  /** Texts that are seldom what somebody has just said: 'the report', 'the video'. */
  readonly works: ReadonlySet<string>
  /** What ends nouns for many people that are in no list: 'dockworkers', 'both countries'. */
  readonly endings: RegExp
  /** Verbs by which somebody keeps a name out of the report: 'ask' not to be named. */
  readonly hiding: ReadonlySet<string>
  /** What they would not be: not to be 'named'. */
  readonly named: ReadonlySet<string>
  /** What they were not, to speak: not 'authorised'. */
  readonly allowed: ReadonlySet<string>
  /** What the talk would have been: to 'discuss' the talks. */
  readonly telling: ReadonlySet<string>
  /** Words with which a reason goes on behind a comma: 'because'. */
  readonly reasons: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/** For a language that tells nothing of them. */
export const noUnnamed: UnnamedWords = {
  counts: new Map(),
  single: none,
  several: none,
  around: none,
  somebody: none,
  alone: none,
  shares: none,
  collective: none,
  papers: none,
  works: none,
  endings: /^$/,
  hiding: none,
  named: none,
  allowed: none,
  telling: none,
  reasons: none,
}
