/** Words around what somebody says or is asked, by which its parts are told. Verbs by their base form, nouns in the singular, in lower case. */
export interface SayingWords {
  /** The first word of a phrase that passes on what a source tells, and no verb: 'according' to the ministry. */
  readonly according: ReadonlySet<string>
  /** Verbs that may open a sentence before whoever speaks: 'Said one fisherman: “…”'. */
  readonly opening: ReadonlySet<string>
  /** Verbs of asking and telling: their passive passes on what somebody is asked or told, not what they say. */
  readonly asking: ReadonlySet<string>
  /** Nouns of what somebody says that may look like the past of a verb: 'promise'. */
  readonly nouns: ReadonlySet<string>
  /** What is asked for ('a request') and what it is for ('comment'): nobody's words but the report's own. */
  readonly requests: ReadonlySet<string>
  readonly answers: ReadonlySet<string>
  /** What a source without a name asks for ('anonymity'), and what it asks not to be ('not to be identified'). */
  readonly hiding: ReadonlySet<string>
  readonly known: ReadonlySet<string>
  /** Words that only stand for what was said before: refused to 'do so'. */
  readonly deputies: ReadonlySet<string>
  /** Verbs that tell how much something is said to be, and what is so measured: 'put' the 'number' at 40. */
  readonly reckoning: ReadonlySet<string>
  readonly measures: ReadonlySet<string>
  /** Verbs of telling whether one did something: 'deny' receiving it. */
  readonly owning: ReadonlySet<string>
  /** Verbs by which an outlet speaks to its readers: we 'remind'. */
  readonly reminding: ReadonlySet<string>
  /** Verbs of speaking up, for or against: 'shout' about the toll. */
  readonly loud: ReadonlySet<string>
  /** What is said in parting and meeting, and tells nothing: say 'goodbye'. */
  readonly greetings: ReadonlySet<string>
  /** The least that can be said, by which nothing is: not 'a word'. */
  readonly syllables: ReadonlySet<string>
  /** Verbs whose object is what several talk about, not what they say: 'discuss'. */
  readonly discussing: ReadonlySet<string>
  /** Verbs that a listener follows at once ('tell' Reuters), and all behind which an outlet may be named. */
  readonly telling: ReadonlySet<string>
  readonly heardBy: ReadonlySet<string>
  /** In what something is said to an outlet: 'in an interview with'. */
  readonly interviews: ReadonlySet<string>
  /** What somebody writes for an outlet without being its reporter ('op-ed'), what may stand between it and the outlet, and verbs of writing it. */
  readonly pieces: ReadonlySet<string>
  readonly published: ReadonlySet<string>
  readonly writing: ReadonlySet<string>
  /** What opens an addition behind a comma that is no part of what is said: ', compared with last year'. */
  readonly additions: ReadonlySet<string>
  /** Where and in what something is said, behind 'in': 'attacked the toll in a speech'; and behind 'on': 'announced it on its website'. */
  readonly venues: ReadonlySet<string>
  readonly pages: ReadonlySet<string>
  /** What a paper asks for ('for comment'), how it asks ('questions'), and how it is told that none came: 'when contacted'. */
  readonly wanted: ReadonlySet<string>
  readonly asks: ReadonlySet<string>
  readonly contacted: ReadonlySet<string>
  /** 'asked', set off by commas before what was asked; 'call', which may name or summon rather than say; 'back', which with a particle backs a plan; 'agree'; and 'claim', which a war does to lives. */
  readonly asked: ReadonlySet<string>
  readonly calling: ReadonlySet<string>
  readonly backing: ReadonlySet<string>
  readonly agreeing: ReadonlySet<string>
  readonly claiming: ReadonlySet<string>
  /** What a noun of several is called by one of them: 'claims' is 'claim'. */
  readonly singular: (noun: string) => string
}

const none: ReadonlySet<string> = new Set()

/** For a language that tells nothing of it. */
export const noSaying: SayingWords = {
  according: none,
  opening: none,
  asking: none,
  nouns: none,
  requests: none,
  answers: none,
  hiding: none,
  known: none,
  deputies: none,
  reckoning: none,
  measures: none,
  owning: none,
  reminding: none,
  loud: none,
  greetings: none,
  syllables: none,
  discussing: none,
  telling: none,
  heardBy: none,
  interviews: none,
  pieces: none,
  published: none,
  writing: none,
  additions: none,
  venues: none,
  pages: none,
  wanted: none,
  asks: none,
  contacted: none,
  asked: none,
  calling: none,
  backing: none,
  agreeing: none,
  claiming: none,
  singular: (noun) => noun,
}
