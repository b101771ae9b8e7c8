import type { GroupWords } from '../../languages/reporting.ts'
import type { Document, Stretch } from '../document.ts'
import { acts, deedOf } from './acts.ts'
import { crowdAt } from './crowds.ts'
import { factionAt } from './factions.ts'
import { initialled } from './names.ts'
import { nationAt, placesOf } from './places.ts'

/** A body or many people named by what they are: 'the Lorvian government', 'Lorvian forces', 'the separatists'. */
export interface Nominal {
  readonly kind: 'government' | 'group' | 'organisation'
  readonly name: string
  readonly at: Stretch
  /** Whether it does something there; otherwise it only is a mention of those who do elsewhere. */
  readonly does: boolean
  readonly rule?: 'crowd'
  /** Whether no word says which of a kind of people they are: as a source 'traders' are nobody whom the report knows. */
  readonly anybody?: boolean
}

/** All such phrases of a report. `ruled`: the states that heads of state and government govern, by surname in lower case. */
export function nominalsOf(document: Document, first: Uint32Array, ruled: ReadonlyMap<string, string>): Nominal[] {
  const { length, lower, tags, reporting } = document
  const { groups } = reporting
  const found: Nominal[] = []
  if (!groups) return found
  for (let i = 0; i < length; i++) {
    const noun = lower[i] as string
    if (noun === groups.ministry) {
      const ministry = ministryAt(document, i)
      if (ministry) found.push(ministry)
    }
    const group = factionAt(document, first, i) ?? crowdAt(document, first, i)
    const { governs, together, rising, states, ofRegions, ofSides } = groups
    const known = [governs, together, states, ofRegions, ofSides].some((words) => words.has(noun))
    const bare = tags[i + 1] !== 'NOUN' && tags[i] !== 'VERB'
    const nominal = bare && (known || rising.includes(noun)) ? nominalAt(document, groups, first, ruled, i) : null
    const told = nominal ?? group
    if (told) found.push(told)
  }
  return found
}

/** The faction or the many that the words of a source are, whole: of 'farmers in the north', who are some of them, it is none. */
export function groupIn(document: Document, first: Uint32Array, { from, to }: Stretch): Nominal | null {
  for (let i = to - 1; i >= from; i--) {
    const group = factionAt(document, first, i) ?? crowdAt(document, first, i)
    if (!group || group.at.to < to) continue
    const begins = from + (group.at.from > from && document.lower[from] === 'the' ? 1 : 0)
    return group.at.from === begins && group.at.to === to ? group : null
  }
  return null
}

/** What a report calls those who rise against a state, whichever of the words stands there. */
export function risingName({ lower, reporting }: Document, noun: string): string {
  return reporting.groups?.rising.find((word) => lower.includes(word)) ?? noun
}

/** Whether a word is one for those who rise against a state. */
export const rises = ({ reporting }: Document, noun: string): boolean => !!reporting.groups?.rising.includes(noun)

function nominalAt(
  document: Document,
  groups: GroupWords,
  first: Uint32Array,
  ruled: ReadonlyMap<string, string>,
  i: number,
): Nominal | null {
  const { lower, tags, reporting } = document
  const noun = lower[i] as string
  let from = i
  while (
    from > 0 &&
    i - from < 4 &&
    (/^(?:ADJ|PROPER|NOUN|POSS|PART)$/.test(tags[from - 1] as string) || initialled(document, from - 1))
  ) {
    if (reporting.times.has(lower[from - 1] as string) || document.word(from - 1) === '—') break
    from--
  }
  while (tags[from] === 'POSS') from++
  let nation: string | undefined
  for (let k = from; k < i; k++)
    nation = nationAt(document, k) ?? reporting.governments.get(lower[k] as string) ?? nation
  const at = { from: lower[from - 1] === 'the' ? from - 1 : from, to: i + 1 }
  if (!nation && tags[i - 1] === 'POSS') nation = ruled.get(lower[i - 2] as string)
  if (nation && groups.governs.has(noun)) return { kind: 'government', name: nation, at, does: true }
  // 'authorities in Ostrava'
  if (groups.governing.has(noun) && lower[i + 1] === 'in') {
    const seat = reporting.governments.get(lower[i + 2] as string)
    return seat ? { kind: 'government', name: seat, at: { from: i, to: i + 3 }, does: true } : null
  }
  const does = groups.acting.has(noun) || acts(document.analysis, first[i] as number)
  if (rises(document, noun)) {
    const own = nation && !lower.slice(from, i).some((word) => word.includes('-'))
    const { vague, some } = reporting.crowds ?? {}
    const few = lower[from - 1] ?? ''
    if (vague?.has(few) || some?.has(few) || reporting.unnamed?.counts.has(few)) return null
    return { kind: 'group', name: own ? `${peopleOf(document, nation as string)} ${noun}` : risingName(document, noun), at, does } // biome-ignore format: one line
  }
  const before = lower[i - 1] as string
  if (groups.states.has(noun) && groups.regions.has(before))
    return {
      kind: 'group',
      name: `${capital(before)} ${groups.allied.has(`${before} ${noun}`) ? noun : groups.statesTogether}`,
      at: { from: i - 1, to: i + 1 },
      does,
    }
  if (noun === groups.powers.noun && groups.powers.behind.has(before))
    return { kind: 'group', name: groups.powers.name, at: { from: i - 1, to: i + 1 }, does: true }
  if (groups.ofRegions.has(noun) && groups.regions.has(before))
    return { kind: 'group', name: `${capital(before)} ${noun}`, at: { from: i - 1, to: i + 1 }, does: deedOf(document.analysis, first[i] as number) >= 0 } // biome-ignore format: one line
  if (groups.ofSides.has(noun) && groups.sides.has(before))
    return { kind: 'group', name: `${before} ${noun.replace(/(?<!s)$/, 's')}`, at: { from: i - 1, to: i + 1 }, does }
  const name = nation ? groupOf(document, nation, noun) : undefined
  return name ? { kind: 'group', name, at, does } : null
}

/** What many people of a nation are called together: 'Lorvian forces' for Lorvia and 'troops'. */
export function groupOf(document: Document, nation: string, noun: string): string | undefined {
  const many = document.reporting.groups?.together.get(noun)
  const people = peopleOf(document, nation)
  return many && people !== nation ? `${people} ${many}` : undefined
}

/** 'the interior ministry', 'Lorvian Interior Ministry': a body in small letters too. */
function ministryAt({ lower, tags, reporting, word }: Document, i: number): Nominal | null {
  const matter = lower[i - 1] ?? ''
  if (!/^(?:NOUN|ADJ|PROPER)$/.test(tags[i - 1] ?? '') || reporting.demonyms.has(matter)) return null
  if (!reporting.titles.has(matter) && tags[i - 1] !== 'NOUN') return null
  return {
    kind: 'organisation',
    name: `${capital(word(i - 1))} ${capital(lower[i] as string)}`,
    at: { from: i - 1, to: i + 1 },
    does: true,
  }
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** The adjective of a nation: 'Lorvian' for 'Lorvia'. */
export function peopleOf(document: Document, nation: string): string {
  for (const [people, place] of [...document.reporting.demonyms, ...placesOf(document).peoples])
    if (place === nation) return people.replace(/(?:^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase())
  return nation
}
