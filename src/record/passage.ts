import { z } from 'zod'

/**
 * A stretch `[start, end)` of one text, in UTF-16 code units, so that `text.slice(start, end)` is the quote.
 * For example `{ start: 0, end: 5 }` of "Sella, Monday" is "Sella".
 */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Span = z.infer<typeof Span>

/** A span of a named report's text: `{ report: 'r_4f…', start: 10, end: 14 }`. */
export const Passage = Span.extend({ report: z.string() })
export type Passage = z.infer<typeof Passage>

/** The words that a span stands for. Throws a RangeError where the span does not lie in the text. */
export function quote(text: string, { start, end }: Span): string {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`span [${start}, ${end}) does not lie in a text of ${text.length} code units`)
  }
  return text.slice(start, end)
}
