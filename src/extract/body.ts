import type { Span } from '../record/passage.ts'
import type { Report } from '../record/report.ts'

/** The spans of a report's text that are neither furniture nor headline, byline or date. */
export function bodyOf({ text, furniture, parts }: Report): Span[] {
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
