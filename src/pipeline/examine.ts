import type { Analysis } from '../analyze/analysis.ts'
import { analyze } from '../analyze/index.ts'
import { extract } from '../extract/index.ts'
import { readPage } from '../intake/read-page.ts'
import type { RawPage } from '../intake/reading.ts'
import { languages } from '../languages/index.ts'
import { bodyOf } from '../record/body.ts'
import type { Problem } from '../record/problem.ts'
import type { Extract } from '../record/record.ts'
import type { Report } from '../record/report.ts'

/**
 * Names the version of all that makes reports and findings out of pages. A store that holds findings of another version
 * makes them anew when their page is read again. Raise it with every change of a reader, a rule or a word list.
 */
export const extractor = 'asked-1'

/** What one report gives by itself: the report with its findings, none where its language has no folder. */
export function examine(report: Report): Extract {
  return { report, ...extract(report, (report.language && languages.get(report.language)) || null) }
}

/** What one page gives by itself, or why it is no report. */
export type Examined = { readonly extract: Extract } | { readonly problem: Problem }

/** Reads one page without a store: what `readout extract` prints. */
export function examinePage(page: RawPage): Examined {
  const result = readPage(page)
  return result.kind === 'report' ? { extract: examine(result.report) } : { problem: result.problem }
}

/** Reads and analyses the body of one page without a store: what `readout extract --analysis` prints. */
export function analyzePage(
  page: RawPage,
): { readonly report: Report; readonly analysis: Analysis } | { readonly problem: Problem } {
  const result = readPage(page)
  if (result.kind === 'problem') return { problem: result.problem }
  const { report } = result
  const language = report.language && languages.get(report.language)
  if (language) return { report, analysis: analyze(report.text, bodyOf(report), language) }
  const problem = report.problems.find(({ reason }) => reason === 'no-language' || reason === 'no-body')
  return { problem: problem ?? { reason: 'no-language', detail: 'its language is not known', address: page.address } }
}
