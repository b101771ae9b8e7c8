import { endsAsSentence } from '../lines.ts'
import { furnish, type Page } from '../page.ts'

/** Lines that are furniture by the words they hold, and the links that follow a label such as "Read also:". */
export function vocabulary(page: Page): void {
  page.lines.forEach((line, i) => {
    if (page.labels[i] || line.text.length > 5_000) return
    if (page.words.relatedLabel.test(line.text)) {
      furnish(page, i, 'related')
      for (let k = i + 1; k < page.lines.length; k++) {
        const next = page.lines[k]!
        if (page.labels[k] || endsAsSentence(next.text) || next.words.length < 3 || next.words.length > 30) break
        furnish(page, k, 'related')
      }
      return
    }
    const rule = page.words.furniture.find((f) => f.pattern.test(line.text))
    if (rule) furnish(page, i, rule.reason)
  })
}
