import { outletNamed } from '../../languages/outlets.ts'
import type { Metadatum } from '../../record/report.ts'
import { datelineAgency } from './dateline.ts'
import { readDate } from './dates.ts'
import type { Line } from './lines.ts'
import { readNames } from './names.ts'
import type { Page } from './page.ts'

/** What the labelled lines tell: headline, date, authors, credited agencies and the outlet, each with where it stands. */
export function credited(page: Page): Metadatum[] {
  const found: Metadatum[] = []
  const add = (field: Metadatum['field'], value: string, line: Line, from: Metadatum['from'] = 'text') => {
    if (!found.some((m) => m.field === field && m.value === value))
      found.push({ field, value, from, span: { start: line.start, end: line.end } })
  }
  page.lines.forEach((line, i) => {
    const label = page.labels[i]
    if (label?.kind === 'part' && label.part === 'headline') add('headline', line.text, line)
    if (label?.kind === 'part' && label.part === 'date') {
      const date = readDate(line.text, page.words)
      if (date) add('published', date.value, line)
      if (date?.zone) add('zone', date.zone, line)
    }
    const signed =
      label?.kind === 'furniture' &&
      label.reason === 'sign-off' &&
      page.words.contributors.some((c) => c.test(line.text))
    if ((label?.kind === 'part' && label.part === 'byline') || signed) {
      const desk = page.words.desks.map((d) => d.exec(stripBy(line.text))?.[1]).find(Boolean)
      const names =
        page.words.bylines.map((b) => b.exec(line.text)?.[1]).find(Boolean) ??
        page.words.contributors.map((c) => c.exec(line.text)?.[1]).find(Boolean)
      const credits = readNames(names ?? line.text, page.words)
      const whole = credits.authors.length ? credits : readNames(stripBy(line.text), page.words)
      if (desk && line.words.length <= 7) add('author', stripBy(line.text), line)
      else for (const author of whole.authors) add('author', author, line)
      // A helper's own paper lends a reporter, not this report; an agency's writer is named under the agency's own copy.
      const lent = (outlet: string) =>
        signed && whole.employers.includes(outlet) && outletNamed(outlet)?.kind !== 'agency'
      for (const outlet of [...credits.outlets, ...whole.outlets]) if (!lent(outlet)) add('credit', outlet, line)
      if (desk && !outletNamed(desk)) add('outlet', desk, line, 'guess')
      else if (desk) add('outlet', outletNamed(desk)!.name, line, 'guess')
    }
  })
  for (const [outlet, line] of outletsIn(page)) add('outlet', outlet, line, 'guess')
  const agency = datelineAgency(page)
  if (agency) add('credit', agency.name, agency.line)
  return found
}

const stripBy = (text: string) => text.replace(/^by\s*:?\s*/iu, '')

/** The outlet's own name in its furniture: a masthead above the headline that comes again, an app, a copyright line. */
function outletsIn(page: Page): [string, Line][] {
  const found: [string, Line][] = []
  const head = page.labels.findIndex((l) => l?.kind === 'part' && l.part === 'headline')
  page.lines.forEach((line, i) => {
    if (page.labels[i]?.kind !== 'furniture') return
    const half = line.words.length / 2
    const twice = Number.isInteger(half) && line.words.slice(0, half).join(' ') === line.words.slice(half).join(' ')
    const name = twice ? line.words.slice(0, half).join(' ') : line.text
    const again = () => page.lines.some((other, k) => k !== i && other.text === name)
    if (
      i < head &&
      i < 3 &&
      name.split(' ').length <= 4 &&
      /^\p{Lu}/u.test(name) &&
      (twice || again()) &&
      couldBeMasthead(name)
    )
      found.push([name, line])
  })
  page.lines.forEach((line, i) => {
    if (page.labels[i]?.kind !== 'furniture') return
    const match = page.words.outletIn.map((o) => o.exec(line.text)?.[1]?.trim()).find(Boolean)
    if (match) found.push([outletNamed(match)?.name ?? match, line])
  })
  return found
}

/** A masthead is no button: one that the share and navigation lists know is none. */
function couldBeMasthead(name: string): boolean {
  return !/^(?:home|menu|search|live|news|world|politics|opinion|subscribe|sign in|log in)$/iu.test(name)
}
