import type { StoryRecord } from '../../record/record.ts'
import { type Brief, type BriefLength, type BriefReference, type BriefReport, brief } from './brief.ts'
import { clean } from './clean.ts'
import { dayInWords } from './english/dates.ts'
import { outletName } from './outlet-name.ts'
import { handInWords } from './outline.ts'
import { scopeOf } from './scope.ts'

/** Words from a page as they stand, kept from being read as Markdown or HTML. */
export const plain = (text: string) =>
  clean(text)
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!]/gu, '\\$&')

/** A brief as Markdown, without what seals it: sentences, numbered references with their words, and the reports. */
export function briefMarkdown(record: StoryRecord, length: BriefLength): string {
  const made = brief(record, length)
  const out = [`# ${plain(made.title)}`, '', ...scopeOf(made).flatMap((line) => [`*${plain(line)}*`, ''])]
  for (const { heading, sentences, more } of made.sections) {
    out.push(`## ${heading}`, '')
    for (const { text, references } of sentences)
      out.push(`- ${plain(text)} ${references.map((n) => `\\[${n}\\]`).join(' ')}`)
    if (more > 0) out.push('', `*${more} more in the whole readout.*`)
    out.push('')
  }
  out.push('## References', '', ...made.references.map((r) => markdownReference(r, reportOf(made, r.report))), '')
  out.push('## Reports', '', ...made.reports.map(reportLine), '')
  return out.join('\n')
}

const reportOf = ({ reports }: Brief, id: string) => reports.find((r) => r.id === id)!

/** '3. Nordpost, 2 April 2031 (r_4f…, 120–188): “We will come”': the words whole. */
export function markdownReference(
  { number, report, start, end, quote }: BriefReference,
  told: Pick<BriefReport, 'outlet' | 'url' | 'published' | 'number'>,
): string {
  const facts = [outletName(told, told.number), dayInWords(told.published?.slice(0, 10) ?? null)].filter(Boolean)
  return `${number}. ${plain(facts.join(', '))} (${report.replace('_', '\\_')}, ${start}–${end}): “${plain(quote)}”`
}

function reportLine(r: BriefReport): string {
  const facts = [r.outlet ?? 'outlet not stated', r.published ?? 'no date', handInWords(r)].join(', ')
  const name = plain(r.headline ?? r.file ?? r.id)
  const title = r.url ? `[${name}](<${r.url.replace(/[<>\s]/gu, encodeURIComponent)}>)` : name
  return `${r.number}. ${title} (${plain(facts)}; SHA-256 ${r.sha256})`
}
