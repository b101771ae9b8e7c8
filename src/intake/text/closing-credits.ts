import type { Furniture } from '../../record/report.ts'
import type { Page } from './page.ts'

const bracketed = /\s(\(\s?\p{Lu}[^()]{8,400}\))\.?$/u

/** Credits that an agency sets behind the last words of a paragraph: "… the dam held. (Editing by Ana Lind)". Only the brackets are furniture. */
export function closingCredits({ lines, labels, words }: Page): Furniture[] {
  return lines.flatMap((line, i) => {
    const credit = labels[i] && labels[i].kind !== 'body' ? undefined : bracketed.exec(line.text)?.[1]
    if (!credit || !words.contributors.some((c) => c.test(credit))) return []
    const start = line.start + line.text.lastIndexOf(credit)
    return [{ start, end: line.end, reason: 'sign-off' }]
  })
}
