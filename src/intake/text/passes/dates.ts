import { isDateLine } from '../dates.ts'
import { furnish, type Page, part } from '../page.ts'

/** Lines that hold a date and nothing else; the same line again is a repetition. */
export function dates(page: Page): void {
  const seen = new Set<string>()
  page.lines.forEach((line, i) => {
    if (page.labels[i]) {
      if (page.labels[i].kind === 'part') seen.add(line.text)
      return
    }
    if (!isDateLine(line.text, page.words)) return
    if (seen.has(line.text)) furnish(page, i, 'repeated')
    else part(page, i, 'date')
    seen.add(line.text)
  })
}
