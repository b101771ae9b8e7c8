import { z } from 'zod'
import { quote, type Span } from './passage.ts'

/**
 * Words and what stands around them in their line, as the Web Annotation model's TextQuoteSelector has it: it finds them again in
 * another version of a page, or in a copy: `{ exact: 'met', prefix: 'The two sides ', suffix: ' in Torlin.' }`.
 */
export const TextQuote = z.strictObject({ exact: z.string().min(1), prefix: z.string(), suffix: z.string() })
export type TextQuote = z.infer<typeof TextQuote>

/** How many code units of its line are kept on each side. */
const reach = 60

/** The words of a span with what stands around them. Throws a RangeError where the span does not lie in the text. */
export function textQuote(text: string, span: Span): TextQuote {
  const { start, end } = span
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  return {
    exact: quote(text, span),
    prefix: before.slice(before.lastIndexOf('\n') + 1),
    suffix: after.split('\n', 1)[0]!,
  }
}
