/**
 * What pages in one language are furnished with: general words of the trade, for the page readers. Every pattern is
 * matched against one trimmed line. A page in a language without such a list is still read by shape and position.
 */
export interface PageWords {
  /** Month names and their short forms, January first, in lower case: `[['january', 'jan'], …]`. */
  readonly months: readonly (readonly string[])[]
  /** Words that a date line may hold beside the date, in lower case: 'published', 'updated', 'monday', 'on', 'at', 'min', 'read'. */
  readonly aroundDates: ReadonlySet<string>
  /** Time zones that mean one offset, in lower case: `{ gmt: '+00:00' }`; those that mean several have null: `{ ist: null }`. */
  readonly zones: Readonly<Record<string, string | null>>
  /** A label that stands alone on its line, its value on the next: "Author". */
  readonly bylineLabel: RegExp
  readonly dateLabel: RegExp
  /** A line that names its authors: group 1 holds the names. */
  readonly bylines: readonly RegExp[]
  /** A line that credits those who helped; group 1 holds the names. */
  readonly contributors: readonly RegExp[]
  /** What may follow a name in a byline and is none: 'staff', 'exclusive', 'correspondent'. */
  readonly aroundNames: ReadonlySet<string>
  /** How a credit line begins that tells who wrote, not who helped: "Reporting by". */
  readonly reported?: RegExp
  /** A paragraph that tells of its author what they do: group 1 holds the name. */
  readonly bio?: RegExp
  /** How the part of a credit line begins that names no author: 'Editing by'. */
  readonly notAuthors: RegExp
  /** Last words of the names of newspapers and agencies, in lower case, which no person bears: 'gazette', 'tribune'. */
  readonly mastheads: ReadonlySet<string>
  /** An outlet's desk as author, "Tribune Web Desk": group 1 holds the outlet. */
  readonly desks: readonly RegExp[]
  /** Furniture that names its outlet, "Download the Tribune app": group 1 holds the outlet. */
  readonly outletIn: readonly RegExp[]
  /** Whole lines that are furniture wherever they stand, with the reason. */
  readonly furniture: readonly { readonly reason: string; readonly pattern: RegExp }[]
  /** What pages say to those whom they do not show the article: "Subscribe to continue reading". */
  readonly wall: RegExp
  /** What pages say to a reader whose browser runs no scripts. */
  readonly needsScripts: RegExp
  /** Labels after which the next lines are links to other pages: "Read also:". */
  readonly relatedLabel: RegExp
  /** What stands before the first line of a report's own summary, with the space behind it: "Story highlights ". */
  readonly summaryLabel?: RegExp
  /** The last word of a box of links within a sentence, as written: 'MORE'. */
  readonly linkBoxEnd?: string
  /** Small words of a language that real sentences hardly do without: articles, prepositions, pronouns, auxiliaries. */
  readonly functionWords: ReadonlySet<string>
}

const never = /(?!)/u

/** No words at all, for a page in a language that has no folder: it is read by shape and position alone. */
export const noPageWords: PageWords = {
  months: [],
  aroundDates: new Set(),
  zones: {},
  bylineLabel: never,
  dateLabel: never,
  bylines: [],
  contributors: [],
  aroundNames: new Set(),
  notAuthors: never,
  mastheads: new Set(),
  desks: [],
  outletIn: [],
  furniture: [],
  wall: never,
  needsScripts: never,
  relatedLabel: never,
  functionWords: new Set(),
}
