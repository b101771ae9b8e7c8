import type { Furniture } from '../../../record/report.ts'
import { isTitleCase, type Line } from '../lines.ts'
import type { Page } from '../page.ts'
import { isProse } from './headline.ts'
import { couldBeTitle } from './teasers.ts'

/** How many of the longer words of a report's own summary must stand in its running text too. */
const share = 0.5
const longer = /^\p{L}{4,}$/u

/**
 * The summary that a report sets in lines under its headline. What tells it from links to other stories, which may stand there too: it is written as
 * sentences are, and in words of the report below.
 */
export function decks(page: Page): void {
  const { lines, labels } = page
  const head = labels.findIndex((label) => label?.kind === 'part' && label.part === 'headline')
  const first = lines.findIndex((line, i) => i > head && !labels[i] && isProse(line))
  if (head < 0 || first < 0) return
  const own = new Set(lines.flatMap((line, i) => (i >= first && !labels[i] ? wordsOf(line) : [])))
  for (let i = head + 1; i < first; i++) {
    if (labels[i] || !couldBeTitle(lines[i]!) || isTitleCase(lines[i]!.words)) continue
    const words = wordsOf(lines[i]!)
    if (words.filter((word) => own.has(word)).length >= share * Math.max(1, words.length)) labels[i] = { kind: 'body' }
  }
}

const wordsOf = ({ words }: Line): string[] =>
  words.flatMap((word) => {
    const bare = word.replace(/^[^\p{L}]+|(?:['’]s)?[^\p{L}]*$/gu, '').toLowerCase()
    return longer.test(bare) ? [bare] : []
  })

/** 'Story highlights' before the first line of a summary: only these words are furniture. */
export function summaryLabels({ lines, labels, words }: Page): Furniture[] {
  return lines.flatMap((line, i) => {
    const label = labels[i]?.kind === 'body' ? words.summaryLabel?.exec(line.text)?.[0] : undefined
    return label ? [{ start: line.start, end: line.start + label.length, reason: 'label' }] : []
  })
}
