/** How a language tells that something is another outlet's work. All words in lower case. */
export interface PressWords {
  /** Verbs of the trade by their base form: 'report', 'publish'. A sentence with one of them or of `works`, and an outlet, leans on the outlet. */
  readonly trade: ReadonlySet<string>
  /** Of these, those by which whoever does it under an unknown name is an outlet: 'Northline reported'. */
  readonly reports: ReadonlySet<string>
  /** Nouns for its work and its people: 'interview', 'correspondent'. */
  readonly works: ReadonlySet<string>
  /** Nouns that make an outlet of the name behind them: 'the news site X'. */
  readonly outlets: ReadonlySet<string>
  /** What stands right before an outlet that is leant on, and of these what needs no verb of the trade before it: 'told', 'by'. */
  readonly beside: ReadonlySet<string>
  readonly telling: ReadonlySet<string>
  /** 'citing', of an outlet that leans on somebody; the verbs by which it does, by their base form, and 'saying' in 'quotes them as saying'. */
  readonly citing: ReadonlySet<string>
  readonly cites: ReadonlySet<string>
  readonly saying: ReadonlySet<string>
  /** Before 'to' and an outlet, that what is told is from there: 'with reference to the Tide'. */
  readonly references: ReadonlySet<string>
  /** Those who tell an outlet things: 'its sources'. */
  readonly informants: ReadonlySet<string>
  /** What opens where somebody was heard: 'Ada Berg, speaking on the BBC, said'. */
  readonly heard: ReadonlySet<string>
  /** What stands before 'on' and an outlet that only shows what is said: 'carried live on state television'. */
  readonly shown: ReadonlySet<string>
  /** Other places and times in which words are said, so that what follows is of these and no longer of an interview. */
  readonly venues: ReadonlySet<string>
  /** 'state' and 'media' of a nation: an outlet in no list. */
  readonly owned: ReadonlySet<string>
  readonly media: ReadonlySet<string>
  /** Before 'site' and the like it makes an outlet of the name behind them as `media` do, and behind a name a body is none: 'news'. */
  readonly news: ReadonlySet<string>
  /** Nouns before the number of a broadcaster: 'Channel 9'. */
  readonly channels: ReadonlySet<string>
  /** Last words of the names of newspapers, agencies and broadcasters, which no person bears: 'gazette', 'tribune'. */
  readonly mastheads: ReadonlySet<string>
  /** Participles before 'by' and whoever made a text or gave it out ('readings published by the Institute'), and who only came by it: 'a draft seen by the Tide'. */
  readonly made: ReadonlySet<string>
  readonly seen: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/** For a language that tells nothing of outlets. */
export const noPress: PressWords = {
  trade: none,
  reports: none,
  works: none,
  outlets: none,
  beside: none,
  telling: none,
  citing: none,
  cites: none,
  saying: none,
  references: none,
  informants: none,
  heard: none,
  shown: none,
  venues: none,
  owned: none,
  media: none,
  news: none,
  channels: none,
  mastheads: none,
  made: none,
  seen: none,
}
