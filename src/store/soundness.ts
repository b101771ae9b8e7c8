import type { Findings } from '../record/finding.ts'
import { sha256 } from '../record/identity.ts'
import { quote, type Span } from '../record/passage.ts'
import { nameReport, type Report } from '../record/report.ts'
import { lists } from './kinds.ts'
import { storable } from './storable.ts'

/** Throws where a report is not what its id and hash say, or marks a span that is not in its text. */
export function checkReport(report: Report): void {
  storable(`the text of the report "${report.id}"`, report.text)
  if (sha256(report.text) !== report.sha256) throw new Error(`the text of report "${report.id}" does not have its hash`)
  if (nameReport(report).id !== report.id) throw new Error(`report "${report.id}" has another report's id`)
  const { text, id, ...details } = report
  checkSpans(details, text, id, 'report')
}

/** Throws where a finding belongs to another report, shares its id, has no passage, or one that is not in the text. */
export function checkFindings({ id: report, text }: Pick<Report, 'id' | 'text'>, findings: Findings): void {
  const seen = new Set<string>()
  for (const finding of lists.flatMap((list): Findings[keyof Findings][number][] => findings[list])) {
    if (seen.has(finding.id)) throw new Error(`two findings of report "${report}" share the id "${finding.id}"`)
    seen.add(finding.id)
    if ('report' in finding && finding.report !== report) {
      throw new Error(`finding "${finding.id}" is of report "${finding.report}", not of "${report}"`)
    }
    if (checkSpans(finding, text, report, finding.id) === 0) {
      throw new RangeError(`finding "${finding.id}" of report "${report}" has no passage`)
    }
  }
}

/** Counts the spans anywhere in a value; throws at the first that does not slice out whole words of this report. */
function checkSpans(value: unknown, text: string, report: string, owner: string): number {
  if (typeof value !== 'object' || value === null) return 0
  if (!('start' in value && 'end' in value)) {
    return Object.values(value).reduce<number>((sum, part) => sum + checkSpans(part, text, report, owner), 0)
  }
  if ('report' in value && value.report !== report) {
    throw new Error(`a passage of "${owner}" lies in report "${value.report}", not in "${report}"`)
  }
  const span = value as Span
  if (
    !Number.isInteger(span.start) ||
    !Number.isInteger(span.end) ||
    splits(text, span.start) ||
    splits(text, span.end)
  ) {
    throw new RangeError(`span [${span.start}, ${span.end}) of "${owner}" in report "${report}" splits a character`)
  }
  try {
    quote(text, span)
  } catch (cause) {
    throw new RangeError(`"${owner}" in report "${report}": ${(cause as Error).message}`, { cause })
  }
  return 1
}

function splits(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(at - 1, 0), at + 1))
}
