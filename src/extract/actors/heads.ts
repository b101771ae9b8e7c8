import { noUnnamed } from '../../languages/unnamed-words.ts'
import type { Document } from '../document.ts'
import { nationOf } from './places.ts'
import { isMany, officeWords } from './roles.ts'

/** The last word for people before what is attached: 'officials' of 'Administration officials in recent weeks'. */
export function headOf({ reporting }: Document, unnamed: string): string {
  const { attached } = reporting.unnamed ?? noUnnamed
  const words = unnamed.toLowerCase().split(' ')
  const end = words.findIndex(
    (word, k) => k > 0 && (/^(?:of|in|at|from|on|with|who|to|for|near|by|about)$/.test(word) || attached.has(word)),
  )
  const before = end < 0 ? words : words.slice(0, end)
  return before.findLast((word) => reporting.people.has(word)) ?? before.at(-1) ?? ''
}

/** The first word for people or texts in lower case, 'official' of 'a port official'. */
export function headNoun(document: Document, from: number, to: number): number {
  const { tags, lower, reporting } = document
  for (let k = from; k < to; k++) {
    if (tags[k] === 'PREP' && k > from) break
    const word = lower[k] as string
    const next = tags[k + 1]
    const before = lower[k - 1] ?? ''
    const alone =
      k + 1 === to &&
      (tags[k - 1] === 'DET' ||
        !!nationOf(document, before) ||
        (tags[from] === 'DET' &&
          reporting.titles.has(before) &&
          !reporting.people.has(before) &&
          !isMany(document, word)))
    // 'Senate Democrats', 'the official Harbour Gazette'
    const many = word.endsWith('s') && (k + 1 === to || /^(?:PREP|PART|WHO)$/.test(next ?? ''))
    if (officeWords(document).describing.has(word) && next === 'PROPER') continue
    if (tags[k] === 'PROPER' && ((k > from && !alone && !many) || (k + 1 < to && next === 'PROPER'))) continue
    if (
      (reporting.people.has(word) || reporting.texts.has(word)) &&
      !(
        k + 1 < to &&
        (next === 'NOUN' || next === 'POSS' || lower[k + 1] === "'" || reporting.people.has(lower[k + 1] ?? ''))
      )
    )
      return k
  }
  return -1
}
