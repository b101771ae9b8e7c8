import { endsAsSentence } from '../lines.ts'
import { furnish, type Page } from '../page.ts'

/** What an outlet puts before a line of its own: "• This article is based on wire reports." */
const bullet = /^[•⦁▪►▶»>*–—-]+\s*/u

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
    const bare = line.text.replace(bullet, '')
    const rule = page.words.furniture.find((f) => f.pattern.test(line.text) || f.pattern.test(bare))
    if (rule) furnish(page, i, rule.reason)
  })
}
