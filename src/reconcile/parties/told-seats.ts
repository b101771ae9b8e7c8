import { languages } from '../../languages/index.ts'
import type { Event } from '../../record/event.ts'
import type { Actor } from '../../record/finding.ts'
import type { Report } from '../../record/report.ts'
import { hasPeople, plain, type States } from './states.ts'

/** What a story tells seats from. `stateFor` is the state that a person acts for, by the plain names alone. */
interface SeatsFrom {
  readonly reports: readonly Report[]
  readonly actors: readonly Actor[]
  readonly events: readonly Event[]
  readonly states: States
  readonly stateFor: (actor: Actor) => string | undefined
}

const sideWordsOf = (language: string | null) => (language ? languages.get(language)?.sides : undefined)

const name = '\\p{Lu}[\\p{L}-]+'
/** What may stand between a name and the words that tell of it. */
const the = '(?:the )?'

/**
 * Other names of states that no list knows, as the story's own pages tie them: 'torlin' is 'Vessia' where a page writes 'Torlin, the Vessian capital',
 * where one person is 'Torlin's foreign minister' and 'Vessia's foreign minister', or where those who speak for Vessia do so 'in Torlin';
 * 'republic' is 'Vessia' where only Vessia is 'the Republic of Vessia'. Names that the pages tie to two states are of neither.
 */
export function toldSeats(from: SeatsFrom): ReadonlyMap<string, string> {
  const { reports, actors, states } = from
  const cities = citiesAmong(reports, actors, states)
  const seats = new Map<string, string>()
  // What is told outright comes before what follows from who speaks where.
  for (const votes of [capitals, sharedOffices, speakingPlaces].map((read) => read(from, cities)))
    for (const [city, of] of votes) if (!seats.has(city) && of.size === 1) seats.set(city, [...of][0] as string)
  for (const [form, of] of republics(reports, actors, states)) if (of.size === 1) seats.set(form, [...of][0] as string)
  return seats
}

type Votes = Map<string, Set<string>>
const vote = (votes: Votes, city: string, state: string) => votes.set(city, (votes.get(city) ?? new Set()).add(state))

/** Governments that no list knows and whose people has no name: 'Torlin', not 'Lorvia' where a page writes 'Lorvian'. */
function citiesAmong(
  reports: readonly Report[],
  actors: readonly Actor[],
  states: States,
): ReadonlyMap<string, string> {
  const own = actors.filter(
    (a) => a.kind === 'government' && !/[\s’']/u.test(a.name) && !states.isListed(plain(a.name)),
  )
  return new Map(own.filter((a) => !hasPeople(a.name, reports)).map((a) => [plain(a.name), a.name]))
}

/** 'Torlin, the Vessian capital', 'the capital of Vessia, Torlin', 'Vessia's capital Torlin'; not 'the former capital', 'the commercial capital'. */
function capitals({ reports, states }: SeatsFrom, cities: ReadonlyMap<string, string>): Votes {
  const votes: Votes = new Map()
  if (cities.size === 0) return votes
  const city = `(?<city>${[...cities.values()].join('|')})(?![\\p{L}-])`
  const state = `(?<state>${name}(?: ${name})?)`
  for (const { text, language } of reports) {
    const words = sideWordsOf(language)
    if (!words) continue
    const capital = `(?:${[...words.capital].join('|')})`
    const of = words.ministries.of
    const ways = [
      `(?<before>\\p{L}+ )?${state}(?:['’]s?)? ${capital},? (?:${of} )?${city}`,
      `${city}, (?<before>\\p{L}+ )?${state}(?:['’]s?)? ${capital}(?!\\p{L})`,
      `${city}(?:,| is) ${the}${capital} ${of} ${the}${state}`,
      `${the}${capital} ${of} ${the}${state}, ${city}`,
    ]
    for (const way of ways)
      for (const { groups } of text.matchAll(new RegExp(`(?<![\\p{L}-])${way}`, 'gu'))) {
        const { before = '', city: found = '', state: words2 = '' } = groups ?? {}
        const named = states.named(plain(words2)) ?? states.named(plain(words2.split(' ').at(-1) as string))
        if (named && plain(named) !== plain(found) && !words.former.has(before.trim().toLowerCase())) vote(votes, plain(found), named) // biome-ignore format: one line
      }
    for (const [city2, state2] of bareCapitals(text, capital, city, states)) vote(votes, city2, state2)
  }
  return votes
}

/** 'in the capital, Torlin', in a paragraph that names one state. */
function bareCapitals(text: string, capital: string, city: string, states: States): [string, string][] {
  const found: [string, string][] = []
  for (const { index, groups } of text.matchAll(new RegExp(`(?<!\\p{L})the ${capital},? ${city}`, 'gu'))) {
    const own = plain(groups?.city ?? '')
    const end = text.indexOf('\n', index)
    const paragraph = text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? text.length : end)
    const words = [...paragraph.matchAll(new RegExp(name, 'gu'))].map(([word]) => plain(word)).filter((word) => word !== own) // biome-ignore format: one line
    const named = new Set(words.flatMap((word) => states.named(word) ?? []))
    if (named.size === 1) found.push([own, [...named][0] as string])
  }
  return found
}

/** One person who holds one office of two names: 'Torlin's foreign minister', 'Vessia's foreign minister'. An envoy may serve two states. */
function sharedOffices({ actors, states }: SeatsFrom, cities: ReadonlyMap<string, string>): Votes {
  const votes: Votes = new Map()
  for (const { kind, roles } of actors) {
    if (kind !== 'person') continue
    const held = roles.flatMap(({ title, former }) => {
      const words = plain(title).split(' ').map((word) => word.replace(/['’]s?$/u, '')) // biome-ignore format: one line
      const whose = words.findIndex((word) => states.named(word) !== undefined)
      const office = words
        .filter((word, k) => k !== whose && !states.words.some(({ noOffice }) => noOffice.has(word)))
        .join(' ')
      const governs = states.words.some(({ governing }) => governing.has(words.at(-1) as string) || governing.has(office.split(' ')[0] as string)) // biome-ignore format: one line
      const over = former || states.words.some(({ former: past }) => words.some((word) => past.has(word)))
      return whose < 0 || over || !governs ? [] : [{ word: words[whose] as string, office }]
    })
    for (const { word: city, office } of held)
      for (const other of held)
        if (cities.has(city) && !cities.has(other.word) && other.office === office) vote(votes, city, states.named(other.word) as string) // biome-ignore format: one line
  }
  return votes
}

/** 'Vessian spokesman Lund told reporters in Torlin'; not where two sides met, nor of those who only travel there. */
function speakingPlaces(
  { reports, actors, events, states, stateFor }: SeatsFrom,
  cities: ReadonlyMap<string, string>,
): Votes {
  // biome-ignore format: one line
  const votes: Votes = new Map()
  const met = new Set(events.flatMap(({ where, with: others }) => (where && others.length > 0 ? [plain(where)] : [])))
  const homes = new Map([...cities].filter(([city]) => !met.has(city)))
  if (homes.size === 0) return votes
  const texts = new Map(reports.map((report) => [report.id, report]))
  const speaks = (actor: Actor) =>
    actor.roles.some(({ title, former }) => !former && states.words.some(({ speaking }) => plain(title).split(' ').some((word) => speaking.has(word)))) // biome-ignore format: one line
  for (const actor of actors) {
    const state = actor.kind === 'person' && speaks(actor) ? stateFor(actor) : undefined
    if (!state) continue
    for (const { report, end } of actor.mentions) {
      const { text = '', language = null } = texts.get(report) ?? {}
      const within = [...(sideWordsOf(language)?.within ?? [])].join('|')
      // From the name to the place, in the same sentence and without another's name.
      const told = new RegExp(`^(?: \\p{Ll}+){1,3} (?:${within}) (${[...homes.values()].join('|')})(?!\\p{L})`, 'u').exec(text.slice(end, end + 80)) // biome-ignore format: one line
      if (told) vote(votes, plain(told[1] as string), state)
    }
  }
  return votes
}

/** 'the Republic of Vessia': what a state calls itself, where one state of the story does so. */
function republics(reports: readonly Report[], actors: readonly Actor[], states: States): Votes {
  const votes: Votes = new Map()
  const own = new Set(actors.flatMap(({ kind, name }) => (kind === 'government' ? [plain(name)] : [])))
  for (const { text, language } of reports) {
    const words = sideWordsOf(language)
    if (!words) continue
    const form = new RegExp(`(?<!\\p{L})(${[...words.forms].map(capitalised).join('|')}) ${words.ministries.of} ${the}(${name}(?: ${name})*)`, 'gu') // biome-ignore format: one line
    for (const [, noun = '', whose = ''] of text.matchAll(form)) {
      // The state itself: the 'Republic of Vessian Poets' is none.
      const state = own.has(plain(whose)) ? states.named(plain(whose)) : undefined
      vote(votes, noun.toLowerCase(), state ?? whose)
    }
  }
  return votes
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
