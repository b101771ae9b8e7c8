import { languages } from '../../languages/index.ts'
import type { SideWords } from '../../languages/side-words.ts'
import type { Actor } from '../../record/finding.ts'
import type { Report } from '../../record/report.ts'

/** What words tell of states and of those who act for them, in the languages of a story and by its own actors. */
export interface States {
  /** The state that words name, by its name, a capital, a seat or its people's adjective: 'Lorvia' for 'lorvian'. */
  named(words: string): string | undefined
  /** The state that a body of that name belongs to: 'Russia' for 'kremlin'. */
  seatOf(words: string): string | undefined
  /** The one state that calls an office so: 'United States' for 'secretary of state'. */
  officeOf(words: string): string | undefined
  /** The state whose other name the story's pages tell words to be: 'Vessia' for 'republic'. */
  toldFor(words: string): string | undefined
  /** Whether a list knows the state that words name. */
  isListed(words: string): boolean
  readonly words: readonly SideWords[]
}

/** What is not told at once, and follows from which states are at the table: 'the foreign ministry'. */
export const someMinistry = 'some ministry'

const known = [...languages.values()]
/** What each language knows of sides: a story may be told in several. */
export const sideWords: readonly SideWords[] = known.flatMap(({ sides }) => sides ?? [])
/** Whether letters make a people of a country's name: 'Lorvian', 'Sennish', 'Karsese'. */
const ofPeople = (ending: string) => sideWords.some(({ peoples }) => peoples.has(ending))

/** Whether a word is the name of the people of a country that is in no list: 'lorvian' of 'lorvia'. */
function isPeopleOf(word: string, country: string): boolean {
  const bare = bareName(country)
  return word !== country && word.startsWith(bare) && ofPeople(word.slice(bare.length).replace(/^a(?=n$)/u, ''))
}
const bareName = (country: string) => country.replace(/[aeiou]$/u, '')

/** Whether reports have a word for a country's people. */
export function hasPeople(country: string, reports: readonly Report[]): boolean {
  const like = new RegExp(`(?<!\\p{L})${bareName(country)}\\p{Ll}{1,4}(?!\\p{L})`, 'gu')
  return reports.some(({ text }) => [...text.matchAll(like)].some(([word]) => isPeopleOf(word.toLowerCase(), country.toLowerCase()))) // biome-ignore format: one line
}

/** The state of the lists that words name. */
function listed(name: string): string | undefined {
  for (const { reporting } of known) {
    const state = reporting.governments.get(name) ?? reporting.demonyms.get(name)
    if (state) return seatOf(plain(state)) ?? state
  }
  return undefined
}

function seatOf(name: string): string | undefined {
  for (const { seats } of sideWords) if (seats.has(name)) return seats.get(name)
  return undefined
}

/** States of the lists, and those that only this story has; `seats` are other names of these, as its pages tell them ('torlin' is 'Vessia'). */
export function statesOf(actors: readonly Actor[], seats: ReadonlyMap<string, string> = new Map()): States {
  const own = new Map<string, string>()
  const isOrgan = (name: string) => sideWords.some(({ organs }) => organs.has(name.slice(name.lastIndexOf(' ') + 1)))
  for (const { kind, name } of actors)
    if (kind === 'government' && seatOf(plain(name)) === undefined && !isOrgan(plain(name))) own.set(plain(name), name)
  const stems = [...own].filter(([name]) => name.length > 4)
  const found = new Map<string, string | undefined>()
  const look = (name: string): string | undefined => {
    const same = listed(name) ?? seats.get(name) ?? own.get(name)
    if (same) return same
    // 'Lorvian' where Lorvia is in no list.
    return stems.find(([stem]) => isPeopleOf(name, stem))?.[1]
  }
  return {
    words: sideWords,
    seatOf,
    toldFor: (name) => seats.get(name),
    isListed: (name) => seatOf(name) !== undefined || listed(name) !== undefined,
    officeOf(name) {
      for (const { offices } of sideWords) if (offices.has(name)) return offices.get(name)
      return undefined
    },
    named(name) {
      if (!found.has(name)) found.set(name, look(name))
      return found.get(name)
    },
  }
}

/** Whether words name a ministry and nobody whose it is: 'the foreign ministry', not 'the Ilmora health ministry'. `own` are words beside its name. */
export const isSomeMinistry = (words: readonly string[], own: ReadonlySet<string> = new Set()): boolean =>
  known.some(({ sides }) => {
    const { words: names, matters } = sides?.ministries ?? {}
    return words.some((word) => names?.has(word)) && words.every((w) => names?.has(w) || matters?.has(w) || own.has(w))
  })

/** A name in lower case, without article, possessive and full stops of abbreviations. */
export const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the /u, '')
    .replace(/'s?$/u, '')
    .replace(/\.(?=[\p{L}-]|\s|$)/gu, '')
    .trim()
