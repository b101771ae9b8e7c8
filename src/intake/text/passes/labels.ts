import { isDateLine, readDate } from '../dates.ts'
import { readNames } from '../names.ts'
import { furnish, type Page, part } from '../page.ts'

/** Labels that stand on a line of their own with their value on the next, as forms give them: "Author" / "Ana Lind". */
export function labels(page: Page): void {
  const seen = new Set<string>()
  page.lines.forEach((line, i) => {
    const value = page.lines[i + 1]
    if (!value || value.gap > 1 || page.labels[i]) return
    if (page.words.dateLabel.test(line.text) && readDate(value.text, page.words)) {
      furnish(page, i, 'label')
      if (isDateLine(value.text, page.words) && !seen.has(value.text)) part(page, i + 1, 'date')
      else furnish(page, i + 1, 'repeated')
      seen.add(value.text)
    } else if (page.words.bylineLabel.test(line.text) && value.words.length <= 14) {
      const { authors, outlets } = readNames(value.text, page.words)
      if (authors.length + outlets.length === 0) return
      furnish(page, i, 'label')
      if (seen.has(value.text)) furnish(page, i + 1, 'repeated')
      else part(page, i + 1, 'byline')
      seen.add(value.text)
    }
  })
}
