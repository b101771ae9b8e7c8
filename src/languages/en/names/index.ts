import type { NameWords } from '../../name-words.ts'
import { demonyms, governments } from '../people/countries.ts'
import { givenNames } from '../people/given-names.ts'
import { bodies, titles } from '../people/people.ts'
import { lands } from './lands.ts'
import { nationalities } from './nationalities.ts'
import { seats } from './seats.ts'
import { nobody, sites, storms, within } from './sites.ts'
import { amounts, dates } from './times.ts'
import { articles, events, instruments, joints, laws, particles, press, suffixes } from './titled.ts'

/** Some that the list of governments holds are no places: 'Kremlin', 'European Union'; but the Union's seat is one. */
const isPlace = ([name, usual]: readonly [string, string]) => name === 'brussels' || !seats.has(usual.toLowerCase())
const listed = [...governments]

export const names: NameWords = {
  joints,
  particles,
  articles,
  suffixes,
  nationalities: new Set([...nationalities, ...demonyms.keys()]),
  laws,
  instruments,
  events,
  press,
  places: new Set(listed.filter(isPlace).map(([name]) => name)),
  givenNames: new Set(givenNames.keys()),
  titles,
  bodies,
  seats: new Set([...seats, ...listed.filter((row) => !isPlace(row)).map(([name]) => name)]),
  nobody,
  sites,
  within,
  lands,
  storms,
  dates,
  amounts,
}
