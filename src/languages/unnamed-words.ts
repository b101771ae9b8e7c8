/** What a language says of somebody without a name: how many they are, and why no name is given. All words in lower case. */
export interface UnnamedWords {
  /** How many speak, where a word says it: 'two' is 2. */
  readonly counts: ReadonlyMap<string, number>
  /** Phrases that leave a number open ('more than'), and words that do ('nearly'). */
  readonly bounds: ReadonlySet<string>
  readonly open: ReadonlySet<string>
  /** Whether a noun is one for several: 'officials', 'people', not 'boss'. */
  readonly isSeveral: (noun: string) => boolean
  /** Adjectives with which what belongs to a noun begins behind it: officials 'close' to the talks. */
  readonly attached: ReadonlySet<string>
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
  /** Of these, those by which they turn it down: 'declined' to be named. */
  readonly refusing: ReadonlySet<string>
  /** What is theirs then: 'anonymity'. */
  readonly hidden: ReadonlySet<string>
  /** What they would not be: not to be 'named'; what they would be instead, 'anonymous'; and what stands before these beside 'be': 'remain'. */
  readonly named: ReadonlySet<string>
  readonly unknown: ReadonlySet<string>
  readonly staying: ReadonlySet<string>
  /** Verbs of how their words came, which do not tell who they are: who 'spoke' to the Tide. */
  readonly speaking: ReadonlySet<string>
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
  bounds: none,
  open: none,
  isSeveral: () => false,
  attached: none,
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
  refusing: none,
  hidden: none,
  named: none,
  unknown: none,
  staying: none,
  speaking: none,
  allowed: none,
  telling: none,
  reasons: none,
}
