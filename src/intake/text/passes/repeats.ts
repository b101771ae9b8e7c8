import { furnish, type Page } from '../page.ts'

/** A line that stood before, word for word: a pull quote, a caption under its alt text, a label. The first one stays. */
export function repeats(page: Page): void {
  const first = new Map<string, number>()
  page.lines.forEach((line, i) => {
    if (line.text.length < 25) return
    const seen = first.get(line.text)
    if (seen === undefined) first.set(line.text, i)
    else furnish(page, i, 'repeated')
  })
}
