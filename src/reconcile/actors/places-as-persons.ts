import { languages } from '../../languages/index.ts'
import type { Actor } from '../../record/finding.ts'
import type { Report } from '../../record/report.ts'
import { surnameKey } from './name-keys.ts'

/** So often the reports of a story must say 'in' a place. */
const enough = 2

/**
 * Actors of one word that a report takes for persons and that the story's reports know as a place, with nobody of that surname in it: 'Torlin blamed
 * the rain' where others write from 'in Torlin'. A city that acts is a government.
 */
export function placesAsPersons(reports: readonly Report[], actors: readonly Actor[]): ReadonlySet<string> {
  const surnames = new Set(
    actors.flatMap(({ kind, name }) =>
      kind === 'person' && name.includes(' ') ? [surnameKey(name.toLowerCase())] : [],
    ),
  )
  const single = actors.filter(
    ({ kind, name, roles, rule }) =>
      kind === 'person' &&
      rule !== 'office' &&
      !/[\s-]/u.test(name) &&
      roles.length === 0 &&
      !surnames.has(surnameKey(name.toLowerCase())),
  )
  if (single.length === 0) return new Set()
  const wanted = new Set(single.map(({ name }) => name))
  const counts = new Map<string, number>()
  for (const { text, language } of reports) {
    const within = language ? languages.get(language)?.sides?.within : undefined
    if (!within) continue
    for (const [, word = '', name = ''] of text.matchAll(/(?<![\p{L}’'-])(\p{L}{2,8}) (\p{Lu}[\p{L}-]+)(?! \p{Lu})/gu))
      if (wanted.has(name) && within.has(word.toLowerCase())) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Set(single.filter(({ name }) => (counts.get(name) ?? 0) >= enough).map(({ id }) => id))
}
