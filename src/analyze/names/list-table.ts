import type { NameWords } from '../../languages/name-words.ts'
import { outlets } from '../../languages/outlets.ts'
import { wordHash } from '../tagger/hash.ts'

/** Which of the language's lists a word is in, a bit each. */
export const listed = {
  joint: 1,
  place: 1 << 1,
  /** In the name of a place of several words. */
  ofPlace: 1 << 2,
  given: 1 << 3,
  title: 1 << 4,
  body: 1 << 5,
  nationality: 1 << 6,
  law: 1 << 7,
  event: 1 << 8,
  press: 1 << 9,
  date: 1 << 10,
  outlet: 1 << 11,
  particle: 1 << 12,
  suffix: 1 << 13,
} as const

/** The lists' bits of each word by its hash; words in no list are not there. */
export type ListTable = ReadonlyMap<number, number>

export function listTable(words: NameWords): ListTable {
  const table = new Map<number, number>()
  const put = (bit: number, list: Iterable<string>) => {
    for (const word of list) table.set(wordHash(word), (table.get(wordHash(word)) ?? 0) | bit)
  }
  const single = (name: string) => !name.includes(' ')
  const places = [...words.places]
  put(listed.joint, words.joints)
  put(listed.particle, words.particles)
  put(listed.suffix, words.suffixes)
  put(listed.place, places.filter(single))
  put(listed.ofPlace, new Set(places.filter((name) => !single(name)).flatMap((name) => name.split(' '))))
  put(listed.given, words.givenNames)
  put(listed.title, words.titles)
  put(listed.body, words.bodies)
  put(listed.nationality, words.nationalities)
  put(listed.law, words.laws)
  put(listed.event, words.events)
  put(listed.press, words.press)
  put(listed.date, [...words.dates.months, ...words.dates.weekdays])
  put(
    listed.outlet,
    outlets
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter(single)
      .map((name) => name.toLowerCase()),
  )
  return table
}
