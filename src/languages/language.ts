import type { DateWords } from './dates.ts'
import type { EventWords } from './event-words.ts'
import type { NameLists } from './name-lists.ts'
import type { NameWords } from './name-words.ts'
import type { PageWords } from './page-words.ts'
import type { PositionWords } from './positions.ts'
import type { Reporting } from './reporting.ts'
import type { SideWords } from './side-words.ts'
import type { TermWords } from './terms.ts'
import type { TreeWords } from './tree-words.ts'

/**
 * What a folder under `languages/` gives: everything that Readout knows of one language. A language is added by writing such a folder and
 * naming it in `index.ts`, and in `wordings.ts` and `accounts.ts` where it has words for comparing reports. What is said is found with the
 * fields that must be there (`reporting.marked` tells of quotation marks and commas); for each of the others it goes without a step or a kind.
 */
export interface Language {
  /** ISO 639-1, such as 'en'. */
  readonly code: string
  readonly name: string
  readonly segmentation: Segmentation
  readonly page: PageWords
  readonly reporting: Reporting
  /** What reading trees needs to know. */
  readonly trees?: TreeWords
  /** How days and times are told. A language without it finds none. */
  readonly dates?: DateWords
  /** How acts between actors are told. A language without it finds none. */
  readonly events?: EventWords
  /** How it is told where somebody stands. A language without it finds no positions. */
  readonly positions?: PositionWords
  /** How what is on the table is told. A language without it finds no proposals and no provisions. */
  readonly terms?: TermWords
  /** For whom somebody acts, and who negotiates with whom. A language without it finds no parties. */
  readonly sides?: SideWords
  /** What the recogniser of names knows beforehand. */
  readonly names?: NameWords
  /** The files of its trained models, read when first needed. A language without one does without that step. */
  readonly models?: ModelFiles
  /** What names are found by, by rule, where no model has learnt to. */
  readonly nameLists?: NameLists
}

/** Where a language's models lie: `{ tagger: new URL('./models/tagger.model', import.meta.url) }`. */
export interface ModelFiles {
  readonly sentences?: URL
  readonly tagger?: URL
  readonly lemmas?: URL
  readonly parser?: URL
  readonly names?: URL
  readonly attributions?: URL
}

/** How a text falls into tokens and sentences. All words in lower case. */
export interface Segmentation {
  /** Words with a full stop that need not end a sentence, without it: 'mr', 'gen', 'inc'. */
  readonly abbreviations: ReadonlySet<string>
  /** Those of them that stand before a name and never end a sentence: 'mr', 'gen'. */
  readonly titles: ReadonlySet<string>
  /** Words that, with a capital after an abbreviation, begin a new sentence: 'the', 'but'. */
  readonly starters: ReadonlySet<string>
  /** Verbs that carry on the sentence after a question in quotation marks: “Why?” she 'asked'. */
  readonly speech: ReadonlySet<string>
  /** Words without a capital that may stand in a dateline: 'and', 'near'. */
  readonly dateline: ReadonlySet<string>
  /** Abbreviations that are words too and take a full stop only before a number: 'always', or only 'uncapitalised' ('sat'). */
  readonly numbered?: ReadonlyMap<string, 'always' | 'uncapitalised'>
  /** Capital letters that are words and no initials: 'I'. */
  readonly alone?: ReadonlySet<string>
  /** How words fall into tokens; where it is missing they stay whole, with their hyphens and apostrophes. */
  readonly splitting?: Splitting
}

/** What is cut apart inside words. All in lower case with straight apostrophes, but for the units. */
export interface Splitting {
  /** Cut off the end of a word, those that hold others first: "n't", "'s". */
  readonly clitics: readonly string[]
  /** Words that are several, with the offsets of the cuts: 'cannot' at 3. */
  readonly fused: ReadonlyMap<string, readonly number[]>
  /** What makes one token with an apostrophe before it: 'em'. */
  readonly elided: ReadonlySet<string>
  /** A hyphen in a word is a token of its own, but not after these ('anti') … */
  readonly prefixes: ReadonlySet<string>
  /** … nor before these at its end ('wise'). */
  readonly suffixes: ReadonlySet<string>
  /** What is cut off a number, as written: 'km', 'pm', 'bn'. */
  readonly units: ReadonlySet<string>
}
