import type { Page } from './page.ts'

/** A stretch of pieces, `[first, last)`: an element, a block, or one piece. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** One thing that a pass did: `{ pass: 'captions', reason: 'caption', first: 12, last: 14 }` took two pieces out of the body. */
export interface Decision extends Range {
  readonly pass: string
  /** Why it is not body; null where the pass put it into the body. */
  readonly reason: string | null
}

/** What is body so far, piece by piece. Passes change it; every change is in the log. */
export interface Draft {
  readonly page: Page
  /** The registrable domain of the page, 'example.org', or null where it is not known: links to it lead to other pages of the outlet. */
  readonly site: string | null
  /** null: body. Otherwise why it is not. */
  readonly reasons: (string | null)[]
  readonly log: Decision[]
}

/** Takes a stretch out of the body. What was already out keeps its first reason, unless that said only where it stood. */
export function takeOut(draft: Draft, pass: string, { first, last }: Range, reason: string): void {
  let changed = false
  for (let i = first; i < last; i++) {
    if (draft.reasons[i] === null || (draft.reasons[i] === OUTSIDE && reason !== OUTSIDE)) {
      draft.reasons[i] = reason
      changed = true
    }
  }
  if (changed) draft.log.push({ pass, reason, first, last })
}

/** Puts a stretch into the body. */
export function putIn(draft: Draft, pass: string, { first, last }: Range): void {
  let changed = false
  for (let i = first; i < last; i++) {
    if (draft.reasons[i] !== null) {
      draft.reasons[i] = null
      changed = true
    }
  }
  if (changed) draft.log.push({ pass, reason: null, first, last })
}

export const OUTSIDE = 'outside the article'

/** How many code units of a stretch are body. */
export function bodyLength(draft: Draft, { first, last }: Range): number {
  let length = 0
  for (let i = first; i < last; i++) {
    if (draft.reasons[i] === null) length += draft.page.pieces[i]!.end - draft.page.pieces[i]!.start
  }
  return length
}
