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

/** How a text falls into tokens and sentences. */
export interface Segmentation {
  /** Words with a full stop that ends no sentence, in lower case without it: 'mr', 'gen', 'col'. */
  readonly abbreviations: ReadonlySet<string>
}

/** What pages in this language are furnished with. Patterns are matched against one trimmed line. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the page reader
export interface PageWords {}

/** How this language tells who said what. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the attribution rules
export interface Reporting {}
