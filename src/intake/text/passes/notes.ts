import { readDate } from '../dates.ts'
import { furnish, type Page } from '../page.ts'

/** A line in square brackets that tells of a day after the report's own: what an editor added years later. */
export function notes(page: Page): void {
  const { lines, labels, words } = page
  const dated = labels.findIndex((label) => label?.kind === 'part' && label.part === 'date')
  const published = dated < 0 ? null : readDate(lines[dated]!.text, words)?.value.slice(0, 10)
  if (!published) return
  lines.forEach((line, i) => {
    const told = /^\[[^\]]+\]$/u.test(line.text) ? readDate(line.text, words)?.value : undefined
    if (told && told.slice(0, 10) > published) furnish(page, i, 'update')
  })
}
