import type { PageWords } from './page-words.ts'
import type { Reporting } from './reporting.ts'

/**
 * What a folder under `languages/` gives: everything that Readout knows of one language. A language is added by writing
 * such a folder and naming it in `index.ts`; no other code changes.
 */
export interface Language {
  /** ISO 639-1, such as 'en'. */
  readonly code: string
  readonly name: string
  readonly segmentation: Segmentation
  readonly page: PageWords
  readonly reporting: Reporting
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
}
