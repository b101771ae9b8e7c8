import { datelineAgency } from '../dateline.ts'
import { readNames } from '../names.ts'
import { furnish, type Page, part } from '../page.ts'
import { isProse } from './headline.ts'

/** Bylines by their wording ("By Ana Lind"), by their place (a name under the headline), and credits at the end. */
export function bylines(page: Page): void {
  const head = page.labels.findIndex((l) => l?.kind === 'part' && l.part === 'headline')
  const prose = page.lines.findIndex((line, i) => i > head && !page.labels[i] && isProse(line))
  const last = page.lines.findLastIndex((line, i) => !page.labels[i] && isProse(line))
  const agency = datelineAgency(page)?.name.toLowerCase()
  page.lines.forEach((line, i) => {
    if (page.labels[i] || line.text.length > 600) return
    if (i > head && i < prose && line.text.toLowerCase() === agency) part(page, i, 'byline')
    const above = prose < 0 || i < prose + 4
    const desk = line.words.length <= 6 && page.words.desks.some((d) => d.test(line.text))
    if (above && line.words.length <= 25 && page.words.bylines.some((b) => b.test(line.text))) part(page, i, 'byline')
    else if (
      i > head &&
      i < prose &&
      line.words.length <= 12 &&
      readNames(line.text, page.words).authors.length &&
      onlyNames(page, i)
    )
      part(page, i, 'byline')
    else if (
      above &&
      desk &&
      !page.labels.some(
        (l, k) => k !== i && l?.kind === 'part' && l.part === 'byline' && page.lines[k]!.text === line.text,
      )
    )
      part(page, i, 'byline')
    else if (i >= last && page.words.contributors.some((c) => c.test(line.text))) {
      // Under a rule of dashes or underscores stands what the agency adds for its clients, not the report's own byline.
      if (/^[_*–—-]{3,}$/u.test(page.lines[i - 1]?.text ?? '')) furnish(page, i, 'sign-off')
      else part(page, i, 'byline')
    }
  })
  dropRepeats(page)
}

function onlyNames(page: Page, i: number): boolean {
  const line = page.lines[i]!
  if (/[.!?:]$/u.test(line.text)) return false
  const named = readNames(line.text, page.words).authors.join(' ').split(' ').length
  const rest = line.words.filter((w) => !page.words.aroundNames.has(w.toLowerCase().replace(/[,:]$/u, '')))
  return named >= rest.length * 0.6
}

/** A byline that another one holds whole ("express desk", then "By: Express Desk") is said once too often. */
function dropRepeats(page: Page): void {
  const held = page.lines.map((l, i) => ({ text: l.text.toLowerCase(), i })).filter(({ i }) => isByline(page, i))
  for (const a of held) {
    const twin = held.find(
      (b) => b.i !== a.i && (b.text === a.text ? b.i < a.i : b.text.endsWith(a.text) && b.i - a.i < 4),
    )
    if (twin) page.labels[a.i] = { kind: 'furniture', reason: 'repeated byline' }
  }
}

function isByline(page: Page, i: number): boolean {
  const label = page.labels[i]
  return label?.kind === 'part' && label.part === 'byline'
}
