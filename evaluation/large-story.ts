import { type Random, seededRandom } from '../training/random.ts'

/** A page of the made-up large story: `{ name: '0007_2031-04-09_canal-ledger.txt', text }`. */
interface MadePage {
  readonly name: string
  readonly text: string
}

const states = ['Lorvia', 'Karsa', 'Vessia', 'Dromond', 'Altmar', 'Pelland', 'Nirmark', 'Tessaly']
const capitals = ['Torvik', 'Santora', 'Merin', 'Dromby', 'Altgate', 'Port Pell', 'Nirholm', 'Tessara']
const first = ['Ada', 'Bram', 'Celia', 'Davor', 'Edda', 'Fenn', 'Greta', 'Henrik', 'Ilse', 'Jonas', 'Karin', 'Lev']
const last = ['Voss', 'Oster', 'Lind', 'Brandt', 'Aldersund', 'Yerrick', 'Ferrant', 'Marsk', 'Teague', 'Overgard']
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
 * Pages of one large made-up negotiation of eight parties, for trying how the reading room bears it: `sentences` of statements,
 * meetings, terms and stances each. The same numbers give the same pages.
 */
export function largeStory(pages: number, sentences = 37): MadePage[] {
  const random = seededRandom(41)
  return Array.from({ length: pages }, (_, i) => {
    const day = new Date(Date.UTC(2031, 0, 1 + Math.floor((i * 120) / pages)))
    const outlet = of(papers, random)
    const told = Array.from({ length: sentences }, () => of(tellings, random)(random))
    const headline = `${of(states, random)} and ${of(states, random)} differ over ${of(towns, random)} as talks go on`
    const date = `${day.getUTCDate()} ${day.toLocaleString('en', { month: 'long', timeZone: 'UTC' })} 2031`
    return {
      name: `${String(i).padStart(4, '0')}_${day.toISOString().slice(0, 10)}_${outlet.toLowerCase().replace(' ', '-')}.txt`,
      text: `${headline}\n${outlet}\n${date}\n\n${told.join('\n\n')}\n`,
    }
  })
}

const of = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!

/** What is in the plan: the same terms are told over and over. */
const terms = Array.from({ length: 120 }, (_, i) => {
  const [state, duty, town] = [states[i % 8], duties[Math.floor(i / 8) % 10], towns[(i * 7) % 48]]
  return `${state} would ${duty} ${town} within ${10 + ((i * 13) % 80)} days`
})

/** One of a hundred people, each with one state and one office. */
function person(random: Random): string {
  const [i, j] = [Math.floor(random() * first.length), Math.floor(random() * last.length)]
  return `${adjective(states[(i + j) % states.length]!)} ${offices[(i * 3 + j) % offices.length]} ${first[i]} ${last[j]}`
}

const adjective = (state: string) => `${state.replace(/[ay]$/u, '')}an`

const wish = (random: Random) =>
  `the ${of(qualities, random)} ${of(things, random)} at ${of(towns, random)} must be ${of(acts, random)} before ${Math.floor(random() * 900) + 100} families return`

const tellings: readonly ((random: Random) => string)[] = [
  (r) => `“${capital(wish(r))},” ${person(r)} told reporters in ${of(capitals, r)} on ${of(days, r)}.`,
  (r) => `${person(r)} said ${wish(r)}.`,
  (r) => `${capital(wish(r))}, according to ${person(r)}.`,
  (r) => `${person(r)} met ${person(r)} in ${of(capitals, r)} on ${of(days, r)} to discuss ${of(towns, r)}.`,
  (r) => `Under the plan, ${of(terms, r)}.`,
  (r) => {
    const [state, term] = of(terms, r).split(' would ')
    return `${state} ${of(['rejected', 'accepted', 'welcomed', 'refused'], r)} the demand that it ${term}, ${person(r)} said.`
  },
]

const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1)
