import type { Brief, BriefReference } from './brief.ts'
import { clean } from './clean.ts'
import { dayInWords } from './english/dates.ts'
import { outletName } from './outlet-name.ts'
import { scopeOf } from './scope.ts'
import { shorten, wrap } from './shorten.ts'
import type { TerminalOptions } from './terminal.ts'

/**
 * Any brief for the terminal: sentences with numbered references, then what each number stands for: in brief outlet and place, else a
 * line each with its words.
 */
export function setBrief(made: Brief, { width, colors: c, length }: TerminalOptions): string {
  const out: string[] = [c.bold(clean(made.title)), ...scopeOf(made).map((line) => c.dim(wrap(line, width, ''))), '']
  for (const { heading, sentences, more } of made.sections) {
    out.push(`${c.bold(heading)}${more > 0 ? c.dim(`  (${more} more with --all)`) : ''}`)
    for (const { text, references } of sentences)
      out.push(wrap(`- ${text} ${references.map((n) => `[${n}]`).join('')}`, width, '  '))
    out.push('')
  }
  if (made.sections.length === 0) out.push(c.dim(wrap(silence(made), width, '')), '')
  else out.push(c.bold('References'))
  if (length === 'brief') out.push(c.dim(wrap(made.references.map((r) => placeOf(made, r)).join(' '), width, '')))
  else for (const reference of made.references) out.push(c.dim(referenceLine(made, reference, width)))
  return `${out.join('\n').trimEnd()}\n`
}

/** Where no sentence can be made: what was read, and where all of it is listed. */
const silence = ({ title, reports }: Brief) =>
  reports.length === 0
    ? 'there is no report to tell of'
    : `nothing was found in ${reports.length === 1 ? 'it' : 'them'} that a sentence could be made of: readout show "${clean(title)}" --said  lists what was read, and what is said there`

/** '[3] Nordpost, 2 April, 120–188', on one line. */
function placeOf({ reports }: Brief, { number, report, start, end }: BriefReference): string {
  const { name, day } = tellerOf(reports, report)
  return `[${number}] ${shorten(name, 24)}${day}, ${start}–${end}`.replaceAll(' ', '\u00a0')
}

/** ' 3  Nordpost, 2 April, 120–188  “We will come as soon as…”'. */
function referenceLine(
  { reports, references }: Brief,
  { number, report, start, end, quote }: BriefReference,
  width: number,
) {
  const { name, day } = tellerOf(reports, report)
  const head = `${String(number).padStart(String(references.length).length)}  ${name}${day}, ${start}–${end}  `
  return `${head}“${shorten(clean(quote), Math.max(16, width - head.length - 2))}”`
}

/** A report's outlet, and its day behind a comma. */
function tellerOf(reports: Brief['reports'], id: string): { name: string; day: string } {
  const told = reports.find((r) => r.id === id)!
  const day = dayInWords(told.published?.slice(0, 10) ?? null, told.published?.slice(0, 4))
  return { name: clean(outletName(told, told.number)), day: day ? `, ${day}` : '' }
}
