import { quote, type Span } from './passage.ts'
import type { Report } from './report.ts'

type Marked = Readonly<Pick<Report, 'text'>> & { readonly furniture: readonly Span[]; readonly parts: readonly Span[] }

/**
 * The spans of a report's text that are neither furniture nor headline, byline or date, in order, apart from each other: of a text of 20
 * code units with furniture at [0, 5) they are `[{ start: 5, end: 20 }]`. Furniture and parts may come in any order and overlap.
 */
export function bodyOf({ text, furniture, parts }: Marked): Span[] {
  const taken = [...furniture, ...parts].sort((a, b) => a.start - b.start)
  const body: Span[] = []
  let at = 0
  for (const { start, end } of taken) {
    if (start > at) body.push({ start: at, end: start })
    at = Math.max(at, end)
  }
  if (at < text.length) body.push({ start: at, end: text.length })
  return body
}

/**
 * The words of a passage as a reader sees them: without the furniture within it, a box of links that a page ran into a sentence. A passage of
 * nothing else keeps its words. Throws a RangeError where the span does not lie in the text.
 */
export function bodyWords({ text, furniture }: Omit<Marked, 'parts'>, span: Span): string {
  const whole = quote(text, span)
  const within = furniture.filter((f) => f.start < span.end && span.start < f.end)
  if (within.length === 0) return whole
  const left = bodyOf({
    text: text.slice(0, span.end),
    furniture: [{ start: 0, end: span.start }, ...within],
    parts: [],
  })
  const words = left.map(({ start, end }) => text.slice(start, end)).join('')
  return words.trim() ? words.replace(/ {2,}/gu, ' ').replace(/ (?=[,.;:])/gu, '') : whole
}

/** The body's words, its spans put together. */
export function bodyText(report: Marked): string {
  return bodyOf(report)
    .map(({ start, end }) => report.text.slice(start, end))
    .join('')
}
