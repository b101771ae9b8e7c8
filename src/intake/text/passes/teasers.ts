import { endsAsSentence, isTitleCase, type Line } from '../lines.ts'
import { furnish, type Page } from '../page.ts'

const bullet = /^(?:[•·*▪◦‣–—-]|\d{1,2}[.)]|[a-z][.)])\s*/u

/** Whether a line has the shape of a headline: some words without a full stop, no item of a list and nobody's words. */
export function couldBeTitle({ text, words }: Line): boolean {
  if (words.length < 4 || words.length > 40 || endsAsSentence(text) || /[:;,]$/u.test(text)) return false
  // Neither a list's item, nor a line that goes on from the one above, nor somebody's words with the name behind them.
  return !bullet.test(text) && !/^\p{Ll}/u.test(text) && !(/^["“”'‘«]/u.test(text) && words.length >= 12)
}

/** A headline shouted between two paragraphs leads to another story: a report's own headings in capitals are short. */
const isShouted = (line: Line) => line.words.length >= 6 && couldBeTitle(line) && !/\p{Ll}|^["'“‘«]/u.test(line.text)

/**
 * Headlines of other stories in the middle of the body: two or more lines in a row without a full stop, or one in capitals. A heading
 * of the report itself stands alone; the items of a list follow a colon or carry bullets.
 */
export function teasers(page: Page): void {
  let above: Line | undefined
  page.lines.forEach((line, i) => {
    if (isShouted(line)) furnish(page, i, 'other headlines')
  })
  for (let i = 0; i < page.lines.length; i++) {
    let end = i
    while (end < page.lines.length && !page.labels[end] && couldBeTitle(page.lines[end]!)) end++
    const run = page.lines.slice(i, end)
    if (run.length >= 2 && !(above && /[:;]$/u.test(above.text)) && areTitles(run)) {
      for (let k = i; k < end; k++) furnish(page, k, 'other headlines')
    }
    i = Math.max(i, end - 1)
    if (!page.labels[i]) above = page.lines[i]
  }
}

/** Titles by their capitals, by standing line under line, or by their number. */
function areTitles(run: readonly Line[]): boolean {
  const long = run.filter((l) => l.words.length >= 5).length
  const close = run.slice(1).every((l) => l.gap === 0)
  return run.every((l) => isTitleCase(l.words)) || (close && long >= run.length / 2) || long >= 3
}
