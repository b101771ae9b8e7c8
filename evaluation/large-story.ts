import { type Random, seededRandom } from '../training/random.ts'

/** A page of the made-up large story: `{ name: '0007_2031-04-09_canal-ledger.txt', text }`. */
interface MadePage {
  readonly name: string
  readonly text: string
}

const states = ['Lorvia', 'Karsa', 'Vessia', 'Dromond', 'Altmar', 'Pelland', 'Nirmark', 'Tessaly']
const capitals = ['Torvik', 'Santora', 'Merin', 'Dromby', 'Altgate', 'Port Pell', 'Nirholm', 'Tessara']
const first = ['Ada', 'Bram', 'Celia', 'Davor', 'Edda', 'Fenn', 'Greta', 'Henrik', 'Ilse', 'Jonas', 'Karin', 'Lev', 'Mira', 'Nils', 'Olga', 'Piet', 'Runa', 'Sven', 'Tora', 'Ulf', 'Vera', 'Wim', 'Yara', 'Zeno'] // biome-ignore format: a list
const last = ['Voss', 'Oster', 'Lind', 'Brandt', 'Aldersund', 'Yerrick', 'Ferrant', 'Marsk', 'Teague', 'Overgard', 'Holt', 'Rell', 'Sand', 'Berg', 'Dahl', 'Kroll', 'Moen', 'Nagel', 'Pohl', 'Quist', 'Roth', 'Stern', 'Thorn', 'Unger', 'Wick'] // biome-ignore format: a list
const offices = ['Foreign Minister', 'Prime Minister', 'Defence Minister', 'President', 'Transport Minister']
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const towns = ['Lower', 'Upper', 'Old', 'New', 'East', 'West'].flatMap((a) =>
  ['Ferry', 'Harrow', 'Millet', 'Cairn', 'Sedge', 'Quarry', 'Linden', 'Marlow'].map((b) => `${a} ${b}`),
)
const things = ['ferries', 'bridges', 'harbours', 'mines', 'wells', 'railways', 'schools', 'markets', 'dams', 'canals', 'orchards', 'quarries', 'pipelines', 'warehouses', 'airfields', 'barracks'] // biome-ignore format: a list
const qualities = ['northern', 'disputed', 'flooded', 'closed', 'neutral', 'abandoned', 'guarded', 'shared', 'mined', 'ancient', 'idle', 'frozen'] // biome-ignore format: a list
const acts = ['reopened', 'handed over', 'inspected', 'repaired', 'guarded', 'cleared', 'divided', 'sold', 'watched', 'rebuilt'] // biome-ignore format: a list
const duties = ['withdraw its troops from', 'release all prisoners held in', 'hand over the port of', 'lift its embargo on', 'cede', 'open a crossing at', 'disarm its forces in', 'pay reparations to', 'hold elections in', 'recognise'] // biome-ignore format: a list
const papers = ['Harbour', 'Northern', 'Canal', 'Valley', 'Coastal', 'Border'].flatMap((a) =>
  ['Post', 'Courier', 'Ledger', 'Herald', 'Gazette', 'Tribune'].map((b) => `${a} ${b}`),
)

/**
 * Pages of one large made-up negotiation of eight parties, for trying how a record, and the reading room, bear it: `sentences` of
 * statements, meetings, terms and stances each. As in a real one a few people and terms are in most of them and many in few, what
 * was said is told again in other words, and pages take whole paragraphs from others of their day. The same numbers give the same
 * pages; of a longer story the first days are not those of a shorter one.
 */
export function largeStory(pages: number, sentences = 37): MadePage[] {
  const random = seededRandom(41)
  const perDay = Math.min(pages / 120, 27)
  const said: Said[] = []
  const before: (readonly string[])[] = []
  return Array.from({ length: pages }, (_, i) => {
    const day = new Date(Date.UTC(2031, 0, 1 + Math.floor(i / perDay)))
    const outlet = of(papers, random)
    const copied = random() < 0.4 && before.length > 0 ? of(before.slice(-20), random).slice(0, sentences / 3) : []
    const own = Array.from({ length: sentences - copied.length }, () => of(tellings, random)(random, said))
    const told = [...own.slice(0, 2), ...copied, ...own.slice(2)]
    before.push(told)
    const headline = `${of(states, random)} and ${of(states, random)} differ over ${of(towns, random)} as talks go on`
    const date = `${day.getUTCDate()} ${day.toLocaleString('en', { month: 'long', timeZone: 'UTC' })} 2031`
    return {
      name: `${String(i).padStart(5, '0')}_${day.toISOString().slice(0, 10)}_${outlet.toLowerCase().replace(' ', '-')}.txt`,
      text: `${headline}\n${outlet}\n${date}\n\n${told.join('\n\n')}\n`,
    }
  })
}

const of = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!

/** The first of a list often, the last seldom. */
const oftenFirst = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() ** 3 * list.length)]!

/** What is on the table over the months. */
const terms = Array.from({ length: 1_200 }, (_, i) => {
  const [state, duty, town] = [states[i % 8], duties[Math.floor(i / 8) % 10], towns[(i * 7) % 48]]
  return `${state} would ${duty} ${town} within ${10 + ((i * 13) % 80)} days`
})

/** Each with one state and one office. */
const people = Array.from({ length: first.length * last.length }, (_, n) => {
  const [i, j] = [n % first.length, Math.floor(n / first.length)]
  return `${adjective(states[(i + j) % states.length]!)} ${offices[(i * 3 + j) % offices.length]} ${first[i]} ${last[j]}`
})

function adjective(state: string): string {
  return `${state.replace(/[ay]$/u, '')}an`
}

/** What somebody said lately. */
type Said = readonly [who: string, what: string]

/** Something new, or what one of the last was quoted with. */
function saying(random: Random, said: Said[]): Said {
  if (random() < 0.4 && said.length > 0) return of(said.slice(-60), random)
  const what = `the ${of(qualities, random)} ${of(things, random)} at ${of(towns, random)} must be ${of(acts, random)} before ${Math.floor(random() * 900) + 100} families return`
  said.push([oftenFirst(people, random), what])
  return said.at(-1)!
}

const tellings: readonly ((random: Random, said: Said[]) => string)[] = [
  (r, said) => {
    const [who, what] = saying(r, said)
    return `“${capital(what)},” ${who} told reporters in ${of(capitals, r)} on ${of(days, r)}.`
  },
  (r, said) => `${saying(r, said).join(' said ')}.`,
  (r, said) => {
    const [who, what] = saying(r, said)
    return `${capital(what)}, according to ${who}.`
  },
  (r) => `${oftenFirst(people, r)} met ${oftenFirst(people, r)} in ${of(capitals, r)} on ${of(days, r)} to discuss ${of(towns, r)}.`, // biome-ignore format: one line
  (r) => `Under the plan, ${oftenFirst(terms, r)}.`,
  (r) => {
    const [state, term] = oftenFirst(terms, r).split(' would ')
    return `${state} ${of(['rejected', 'accepted', 'welcomed', 'refused'], r)} the demand that it ${term}, ${oftenFirst(people, r)} said.`
  },
]

const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1)
