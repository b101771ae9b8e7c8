import { languages } from '../languages/index.ts'
import { outletAt } from '../languages/outlets.ts'
import { noPageWords } from '../languages/page-words.ts'
import { bodyText } from '../record/body.ts'
import type { Problem } from '../record/problem.ts'
import { type Metadatum, nameReport, type Report } from '../record/report.ts'
import { decodePage } from './decode/index.ts'
import { readHtml } from './html/index.ts'
import { domainOf } from './html/site.ts'
import { languageOf } from './language-of.ts'
import { readFileName } from './metadata/file-name.ts'
import type { PageReading, RawPage } from './reading.ts'
import { readText } from './text/index.ts'
import { refine } from './text/refine.ts'

/** A page is a report, or there is a reason why it is none. */
export type PageResult =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'problem'; readonly problem: Problem }

/**
 * Makes a report of a fetched page: its text once, what stands where in it, and what is known of it. Never throws for
 * what the page holds: a page that is no report comes back as a problem, one that is doubtful carries its problems.
 */
export function readPage(page: RawPage): PageResult {
  const problem = (reason: Problem['reason'], detail: string): PageResult => ({
    kind: 'problem',
    problem: { reason, detail, address: page.address },
  })
  if (page.bytes.length === 0) return problem('empty', 'the page is empty')
  const decoded = decodePage(page.bytes, page.contentType)
  if (decoded.kind === 'binary') return problem('binary', decoded.problems[0]?.detail ?? 'this is data, not text')

  const html = decoded.kind === 'html'
  const told = html ? null : languageOf(decoded.text, null)
  const marked = html
    ? readHtml(decoded.text, page.url)
    : readText(decoded.text, (told && languages.get(told)?.page) || noPageWords)
  const none = marked.problems.find((p) => p.reason === 'no-text')
  if (none || marked.text.trim() === '') return problem('no-text', none?.detail ?? 'the page shows no text')

  const language = told ?? languageOf(wordsOf(marked), marked.language)
  const reading = html ? refine(marked, (language && languages.get(language)?.page) || noPageWords) : marked
  const problems = [...decoded.problems, ...reading.problems].map((p) => ({ ...p, address: page.address }))
  if (!language || !languages.get(language)) {
    problems.push({
      reason: 'no-language',
      detail: language
        ? `nothing is found in this report: Readout does not know this language (${language})`
        : 'the language could not be told',
      address: page.address,
    })
  }
  return { kind: 'report', report: assemble(page, reading, language, problems) }
}

/** What the language is told by: the body, or all of a page that has next to none. */
function wordsOf(reading: PageReading): string {
  const body = bodyText(reading)
  return body.trim().length > 200 ? body : reading.text
}

/**
 * The address that a report goes by. A page may state a better one than it was fetched from (without what only counts
 * readers), but not one on another outlet's site: anybody can claim that.
 */
function addressOf(fetched: string | null, canonical: string | null): string | null {
  if (!fetched || !canonical) return canonical ?? fetched
  return domainOf(fetched) === domainOf(canonical) ? canonical : fetched
}

function assemble(page: RawPage, reading: PageReading, language: string | null, problems: Problem[]): Report {
  const stated = reading.metadata.filter((m) => m.from !== 'guess')
  const guessed = reading.metadata.filter((m) => m.from === 'guess')
  const metadata: Metadatum[] = [...stated]
  const missing = (more: readonly Metadatum[]) => {
    const known = new Set(metadata.map((m) => m.field))
    metadata.push(...more.filter((m) => !known.has(m.field)))
  }
  missing(page.file ? readFileName(page.file) : [])
  const url = addressOf(page.url, reading.canonical)
  const host = url ? URL.parse(url)?.hostname : undefined
  missing(
    host ? [{ field: 'outlet', value: outletAt(host)?.name ?? host.replace(/^www\./u, ''), from: 'address' }] : [],
  )
  missing(guessed)

  const all = (field: Metadatum['field']) => metadata.filter((m) => m.field === field).map((m) => m.value)
  const first = (field: Metadatum['field']) => all(field)[0] ?? null
  const outlet = first('outlet')
  return nameReport({
    file: page.file,
    url,
    outlet,
    credit: [...new Set(all('credit'))],
    headline: first('headline'),
    authors: [...new Set(all('author'))].filter((a) => a !== outlet),
    published: first('published'),
    zone: first('zone'),
    language,
    text: reading.text,
    furniture: [...reading.furniture],
    parts: [...reading.parts],
    metadata,
    problems,
  })
}
