import type { Furniture, Metadatum, Part } from '../record/report.ts'

/** A page as it was fetched or read off a disk, before anything is known of it. */
export interface RawPage {
  /** Where it was read from: 'https://…', a file's absolute path, or '-' for standard input. The key of its versions. */
  readonly address: string
  /** The file's base name, or null. */
  readonly file: string | null
  /** The http(s) address it was fetched from, redirects followed, or null. */
  readonly url: string | null
  /** The Content-Type header's value, or null. */
  readonly contentType: string | null
  readonly bytes: Uint8Array
  /** What lets an unchanged page be skipped next time. */
  readonly validators?: { readonly etag?: string; readonly lastModified?: string }
}

/** What a page reader (plain text, HTML) makes of a decoded page: its text, made once, and what stands where in it. */
export interface PageReading {
  /** NFC, '\n' line ends, no byte order mark. */
  readonly text: string
  /** Sorted, not overlapping each other or `parts`. */
  readonly furniture: readonly Furniture[]
  /** Headline, byline and date lines. Sorted. */
  readonly parts: readonly Part[]
  /** In order of trust: for each field the first one wins. */
  readonly metadata: readonly Metadatum[]
  /** The page's own canonical address where it states one, or null. */
  readonly canonical: string | null
  /** BCP 47 tag that the page states, or null. */
  readonly language: string | null
  /** Reasons from record/problem.ts with details; the address is added by the caller. */
  readonly problems: readonly {
    readonly reason: import('../record/problem.ts').Problem['reason']
    readonly detail: string
  }[]
}
