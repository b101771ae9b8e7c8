import type { PageWords } from '../../languages/page-words.ts'
import type { Line } from './lines.ts'

/** What a pass decided of a line. `part` lines are neither body nor furniture. */
export type Label =
  | { readonly kind: 'furniture'; readonly reason: string }
  | { readonly kind: 'part'; readonly part: 'headline' | 'byline' | 'date' }
  | { readonly kind: 'body' }

/**
 * A scraped page while the passes go over it. A line's first label stays: a later pass sees it and cannot change it,
 * so that the order of the passes is the order of trust.
 */
export interface Page {
  readonly lines: readonly Line[]
  readonly labels: (Label | undefined)[]
  readonly words: PageWords
}

/** Marks a line as furniture, unless an earlier pass has labelled it. */
export function furnish(page: Page, index: number, reason: string): void {
  page.labels[index] ??= { kind: 'furniture', reason }
}

/** Marks a line as headline, byline or date, unless an earlier pass has labelled it. */
export function part(page: Page, index: number, name: 'headline' | 'byline' | 'date'): void {
  page.labels[index] ??= { kind: 'part', part: name }
}
