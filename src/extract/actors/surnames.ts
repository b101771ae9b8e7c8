import { noOffices } from '../../languages/office-words.ts'
import type { Document, Stretch } from '../document.ts'
import { writtenAs } from './headings.ts'
import { bare, isCommonWord, joinWords } from './names.ts'
import { isOfAnother, isRelative } from './namesakes.ts'
import { namingOver, namingsOf } from './namings.ts'
import { runsIn } from './runs.ts'

/** Whether a word is a title that only people have: 'Mr.', 'President', not 'State' or 'Labour'. */
function isPersonal({ reporting, lower }: Document, k: number): boolean {
  const title = bare(lower[k] as string)
  const { seated, polite } = reporting.offices ?? noOffices
  const person = reporting.people.has(title) || seated.has(title) || polite.has(title)
  return reporting.titles.has(title) && person
}

/**
 * Surnames in lower case, each with the full name that the report gives first; one that a common word begins, as headings have it, stands back:
 * 'Ada Berg' before 'Visit Berg'. A known given name goes before all.
 */
export function surnamesOf(document: Document): ReadonlyMap<string, string> {
  const { lower, reporting } = document
  const surnames = new Map<string, string>()
  const trust = new Map<string, number>()
  const leading = new Map<string, string>()
  const places = new Map<string, Stretch>()
  // 'Howard P. “Buck” Lund'
  for (const { kind, at } of namingsOf(document)) {
    if (kind !== 'person' || at.to - at.from < 5 || !/^["“]$/u.test(document.word(at.to - 4))) continue
    surnames.set(lower[at.to - 1] as string, joinWords(document, at))
    trust.set(lower[at.to - 1] as string, 2)
  }
  for (const frame of writtenAs(document).running) {
    for (const run of runsIn(document, frame, surnames)) {
      if (run.kind !== 'person' || run.name.to - run.name.from < 2) continue
      const last = (lower[run.name.to - 1] as string).replace(/\.$/, '')
      const first = lower[run.name.from] as string
      const known = reporting.givenNames.has(first) ? 2 : isCommonWord(document, first) ? 0 : 1
      // 'Believe Ada'
      if (known === 0 && reporting.givenNames.has(last)) continue
      const own = known && isRelative(document, run.name) ? known - 0.5 : known
      // 'Lu' of 'Lu Wenbo'
      if (reporting.families?.first.has(first) && !surnames.has(first))
        leading.set(first, joinWords(document, run.name))
      if ((last.length < 3 && !reporting.families?.first.has(last)) || own <= (trust.get(last) ?? -1)) continue
      surnames.set(last, joinWords(document, run.name))
      trust.set(last, own)
      places.set(last, run.name)
    }
  }
  for (const [last, at] of places) if (isOfAnother(document, at)) surnames.set(last, document.word(at.to - 1))
  for (const [first, name] of leading) if (!surnames.has(first)) surnames.set(first, name)
  // 'President Berg' of a report that nowhere gives the full name.
  for (const frame of writtenAs(document).running)
    for (const { kind, title, name } of runsIn(document, frame, surnames)) {
      const last = lower[name.from] as string
      if (kind !== 'person' || !title || name.to - name.from > 1 || surnames.has(last)) continue
      // 'Sir Jan' of Jan Lund
      const [before = '', given] = [bare(lower[title.to - 1] as string), document.word(name.from)]
      if (reporting.offices?.knightly.has(before) && [...surnames.values()].some((full) => full.startsWith(`${given} `))) continue // biome-ignore format: one line
      const isWord = isCommonWord(document, last) && namingOver(document, name.from)?.kind !== 'person'
      if (last.length > 2 && isPersonal(document, title.to - 1) && !isWord) surnames.set(last, document.word(name.from))
    }
  return surnames
}

/** Full names by their first word, null where several begin with it; 'Ada Berg-Lund' and 'Ada Berg Lund' are one. */
export function givenOf(names: readonly string[]): ReadonlyMap<string, string | null> {
  const given = new Map<string, string | null>()
  const letters = (name: string) => name.toLowerCase().replace(/[^\p{L}]/gu, '')
  for (const name of new Set(names)) {
    const first = name.split(' ')[0] as string
    const known = given.get(first)
    given.set(first, known === undefined || (known && letters(known) === letters(name)) ? (known ?? name) : null)
  }
  return given
}
