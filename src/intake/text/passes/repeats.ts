import { endsAsSentence, type Line } from '../lines.ts'
import { furnish, type Page } from '../page.ts'

/** How many words at the beginning of a sentence tell it from others. */
const telling = 8

/**
 * A line that stood before, word for word: a pull quote, a caption under its alt text, a label. The first one stays. What runs a sentence of the body
 * and a title together is a caption.
 */
export function repeats(page: Page): void {
  const first = new Map<string, number>()
  page.lines.forEach((line, i) => {
    if (line.text.length < 25) return
    const seen = first.get(line.text)
    if (seen === undefined) first.set(line.text, i)
    else furnish(page, i, 'repeated')
  })
  const openings = new Map<string, Line>()
  page.lines.forEach((line, i) => {
    if (page.labels[i] || !endsAsSentence(line.text)) return
    for (const sentence of line.text.split(/(?<=[.!?]["”]?)\s+/u)) {
      const key = opening(sentence)
      if (key && !openings.has(key)) openings.set(key, line)
    }
  })
  page.lines.forEach((line, i) => {
    if (page.labels[i] || endsAsSentence(line.text)) return
    const said = /^(.+\p{Ll})[.!?]\s+\p{Lu}/u.exec(line.text.slice(0, 600))?.[1] ?? ''
    if (openings.get(opening(said) ?? '')?.text.includes(said)) furnish(page, i, 'caption')
  })
}

/** The first words of a sentence that has as many. */
function opening(sentence: string): string | undefined {
  const words = sentence.split(/\s+/u, telling)
  return words.length === telling ? words.join(' ') : undefined
}
