import { endsAsSentence } from '../lines.ts'
import { furnish, type Page } from '../page.ts'
import { isProse } from './headline.ts'

/**
 * What stands around the body: lines above it that are no headline, byline, date or standfirst are navigation; lines below
 * the last sentence are footer. A rule of dashes or underscores is no text.
 */
export function edges(page: Page): void {
  const { lines, labels } = page
  lines.forEach((line, i) => {
    if (/^[\p{P}\p{S}_\s]+$/u.test(line.text)) furnish(page, i, 'rule')
  })
  const head = labels.findIndex((l) => l?.kind === 'part' && l.part === 'headline')
  const isText = (i: number) =>
    !labels[i] &&
    (i > head || head < 0) &&
    (isProse(lines[i]!) || (head >= 0 && lines[i]!.words.length >= 3 && endsAsSentence(lines[i]!.text)))
  const first = lines.findIndex((_, i) => isText(i))
  const start = first < 0 ? lines.length : first
  for (let i = 0; i < start; i++) {
    const standfirst = head >= 0 && i > head && lines[i]!.words.length >= 8 && !labels[i]
    if (!standfirst) furnish(page, i, 'navigation')
  }
  const last = lines.findLastIndex((line, i) => !labels[i] && line.words.length >= 4 && endsAsSentence(line.text))
  // Below the first end matter (who helped, hashtags, buttons) short lines are the outlet speaking of itself.
  const prose = lines.findLastIndex((line, i) => !labels[i] && isProse(line))
  const ended = prose < 0 ? -1 : labels.findIndex((label, i) => i > prose && label !== undefined)
  for (let i = ended; ended > 0 && i < lines.length; i++) if (lines[i]!.words.length < 12) furnish(page, i, 'footer')
  const listed = last >= 0 && /[:;]$/u.test(lines[last]!.text)
  for (let i = Math.max(last, start - 1) + 1; i < lines.length; i++) {
    const item = /^(?:[•·*▪◦‣–—-]\s|\d{1,2}[.)]\s)/u.test(lines[i]!.text)
    if (!item && lines[i]!.words.length < 12 && !listed) furnish(page, i, 'footer')
  }
}
