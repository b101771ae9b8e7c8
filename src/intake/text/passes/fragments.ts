import { furnish, type Page } from '../page.ts'
import { isProse } from './headline.ts'

const letters = /^[\p{L}'’-]+$/u

/**
 * Lines inside the body that are no sentences: many words and not one of the small ones that sentences need (articles,
 * prepositions, pronouns, auxiliaries). Lists of the people in a picture and slogans of a section read so.
 */
export function fragments(page: Page): void {
  if (page.words.functionWords.size === 0) return
  page.lines.forEach((line, i) => {
    if (page.labels[i] || line.words.length < 7 || /["“”«»:]|''/u.test(line.text)) return
    if (/^(?:[•·*▪◦‣–—-]|\d{1,2}[.)])/u.test(line.text)) return
    const words = line.words
      .map((w) => w.replace(/^[("'‘]+|[.,;!?)"'’]+$/gu, '').toLowerCase())
      .filter((w) => letters.test(w))
    const small = words.filter((w) => page.words.functionWords.has(w.replace('’', "'")) || /n['’]t$/u.test(w))
    if (
      words.length >= 6 &&
      small.length === 0 &&
      isProse({ ...line, words: [...line.words, ...Array(12).fill('')] })
    ) {
      furnish(page, i, 'fragment')
    }
  })
}
