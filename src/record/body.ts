import type { Span } from './passage.ts'
import type { Report } from './report.ts'

type Marked = Readonly<Pick<Report, 'text'>> & { readonly furniture: readonly Span[]; readonly parts: readonly Span[] }

/** The spans of a report's text that are neither furniture nor headline, byline or date, in order. */
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

/** The body's words, its spans put together. */
export function bodyText(report: Marked): string {
  return bodyOf(report)
    .map(({ start, end }) => report.text.slice(start, end))
    .join('')
}
