import { datelineAgency } from '../dateline.ts'
import type { Line } from '../lines.ts'
import { readNames } from '../names.ts'
import { furnish, type Page, part } from '../page.ts'
import { isProse } from './headline.ts'

/** No page has more lines above its body, or below it, that could name its authors. */
const reach = 300

/** Bylines by their wording ("By Ana Lind"), by their place (a name under the headline), and the credits of those who helped at the end. */
export function bylines(page: Page): void {
  const head = page.labels.findIndex((l) => l?.kind === 'part' && l.part === 'headline')
  const prose = page.lines.findIndex((line, i) => i > head && !page.labels[i] && isProse(line))
  const last = page.lines.findLastIndex((line, i) => !page.labels[i] && isProse(line))
  const agency = datelineAgency(page)?.name.toLowerCase()
  const credits: number[] = []
  page.lines.forEach((line, i) => {
    if (page.labels[i] || line.text.length > 600) return
    const above = i < reach && (prose < 0 || i < prose + 4)
    const under = i > head && i < prose && i < head + reach
    if (above && isWorded(page, line)) part(page, i, 'byline')
    else if (under && (line.text.toLowerCase() === agency || onlyNames(page, line))) part(page, i, 'byline')
    else if (i >= last && i < last + reach && page.words.contributors.some((c) => c.test(line.text))) {
      credits.push(i)
    }
  })
  // Who helped is told below the body; only where the byline names a house and nobody of it ("Author: Nordpost") are they who wrote, as
  // those are who are said to have reported. Under a rule of dashes or underscores stands what the agency adds for its clients.
  const above = page.lines.filter((_, i) => isByline(page, i))
  const unsigned = above.length > 0 && above.every(({ text }) => readNames(text, page.words).authors.length === 0)
  for (const i of credits) {
    const ruled = /^[_*–—-]{3,}$/u.test(page.lines[i - 1]?.text ?? '')
    const wrote = unsigned || page.words.reported?.test(page.lines[i]!.text)
    if (wrote && !ruled) part(page, i, 'byline')
    else furnish(page, i, 'sign-off')
  }
  dropRepeats(page)
}

/** "By Ana Lind", "Nordpost Web Desk". */
function isWorded(page: Page, { text, words }: Line): boolean {
  if (words.length <= 25 && page.words.bylines.some((b) => b.test(text))) return true
  return words.length <= 6 && page.words.desks.some((d) => d.test(text))
}

/** "Ana Lind and Oto Marr, Nordpost": names, and hardly a word beside them. */
function onlyNames(page: Page, { text, words }: Line): boolean {
  if (words.length > 12 || /[.!?:]$/u.test(text)) return false
  const { authors } = readNames(text, page.words)
  const named = authors.join(' ').split(' ').length
  const rest = words.filter((w) => !page.words.aroundNames.has(w.toLowerCase().replace(/[,:]$/u, '')))
  return authors.length > 0 && named >= rest.length * 0.6
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
