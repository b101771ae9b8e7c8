import type { Furniture } from '../../record/report.ts'
import type { Page } from './page.ts'

/** A name, and at once the full name again, glued to the first of some headlines: 'Ada BergAda Maria BergBerg says no to tolls'. */
const again = String.raw`\b(?<name>\p{Lu}[\p{L}’'-]*\p{Ll})\s?(?<box>\p{Lu}[^\n]{0,60}?\b\k<name>(?=[\p{Lu}\d'"“‘])(?:[^\n]{0,700}?\s)??(?:WORD))(?=\P{L}|$)`

/**
 * Boxes of links about somebody that a site sets behind a name within a sentence, and that a copy of the page runs into it: "Ada Berg[Ada Maria
 * BergBerg says no to tolls Envoys wait MORE] (R-Vess.) left the talks". What is in brackets here is furniture; the sentence goes on behind it.
 */
export function linkBoxes({ lines, labels, words }: Page): Furniture[] {
  if (!words.linkBoxEnd) return []
  const box = new RegExp(again.replace('WORD', words.linkBoxEnd), 'gu')
  return lines.flatMap((line, i) =>
    labels[i] && labels[i].kind !== 'body'
      ? []
      : [...line.text.matchAll(box)].map((match) => {
          const end = line.start + match.index + match[0].length
          return { start: end - match.groups!.box!.length, end, reason: 'links' }
        }),
  )
}
