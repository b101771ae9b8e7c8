import type { Document, Stretch } from '../document.ts'
import { acts } from './acts.ts'
import { initialled } from './names.ts'
import { nationOf, placesOf } from './places.ts'

/** A body or many people named by what they are: 'the Lorvian government', 'Lorvian forces', 'the separatists'. */
export interface Nominal {
  readonly kind: 'government' | 'group' | 'organisation'
  readonly name: string
  readonly at: Stretch
  /** Whether it does something there; otherwise it only is a mention of those who do elsewhere. */
  readonly does: boolean
}

/** Nouns for those who govern: 'the Lorvian government' is Lorvia. */
const governs = /^(?:government|authorities|side|administration|leadership)$/
/** Nouns for many who act as one, and the one that names them all: 'Lorvian troops' are the Lorvian forces. */
const together: ReadonlyMap<string, string> = new Map(
  Object.entries({
    forces: 'forces', troops: 'forces', soldiers: 'forces', servicemen: 'forces', delegation: 'delegation', negotiators: 'delegation',
    team: 'delegation', lawmakers: 'lawmakers', legislators: 'lawmakers', parliamentarians: 'lawmakers', commanders: 'commanders',
    protesters: 'protesters', demonstrators: 'protesters', militants: 'militants', fighters: 'fighters', voters: 'voters',
  }),
) // biome-ignore format: a table
/** Nouns for states, behind the adjective of a part of the world: 'European capitals' are the European countries. */
const states = /^(?:countries|nations|allies|governments|capitals|states)$/
const parts = /^(?:european|african|asian|arab|baltic|nordic|balkan|gulf|scandinavian)$/
/** Adjectives for a side that is no state. */
const sides = /^(?:separatist|rebel|insurgent|opposition|coalition|allied)$/
const ofSides = /^(?:fighters?|leaders|commanders|forces|troops|lawmakers|militants)$/
/** Those who rise against a state, by the words that a report may use for the same people, the most telling first. */
const rising = ['separatists', 'secessionists', 'rebels', 'insurgents', 'insurgency']

/** All such phrases of a report. */
export function nominalsOf(document: Document, first: Uint32Array): Nominal[] {
  const { length, lower, tags } = document
  const found: Nominal[] = []
  for (let i = 0; i < length; i++) {
    const noun = lower[i] as string
    if (noun === 'ministry') {
      const ministry = ministryAt(document, i)
      if (ministry) found.push(ministry)
    }
    if (tags[i + 1] === 'NOUN' || tags[i] === 'VERB') continue
    if (
      !governs.test(noun) &&
      !together.has(noun) &&
      !rising.includes(noun) &&
      !states.test(noun) &&
      !ofSides.test(noun)
    )
      continue
    const nominal = nominalAt(document, first, i)
    if (nominal) found.push(nominal)
  }
  return found
}

/** What a report calls those who rise against a state, whichever of the words stands there. */
export function risingName({ lower }: Document, noun: string): string {
  return rising.find((word) => lower.includes(word)) ?? noun
}

/** Whether a word is one for those who rise against a state. */
export const rises = (noun: string): boolean => rising.includes(noun)

function nominalAt(document: Document, first: Uint32Array, i: number): Nominal | null {
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
    nation = nationOf(document, lower[k] as string) ?? reporting.governments.get(lower[k] as string) ?? nation
  const at = { from: lower[from - 1] === 'the' ? from - 1 : from, to: i + 1 }
  if (nation && governs.test(noun)) return { kind: 'government', name: nation, at, does: true }
  // 'authorities in Ostrava'
  if (/^(?:authorities|leadership)$/.test(noun) && lower[i + 1] === 'in') {
    const seat = reporting.governments.get(lower[i + 2] as string)
    return seat ? { kind: 'government', name: seat, at: { from: i, to: i + 3 }, does: true } : null
  }
  const does = noun === 'delegation' || together.get(noun) === 'forces' || acts(document.analysis, first[i] as number)
  if (rises(noun)) {
    const own = nation && !lower.slice(from, i).some((word) => word.includes('-'))
    if (/^(?:some|several|other|former|two|three)$/.test(lower[from - 1] ?? '')) return null
    return { kind: 'group', name: own ? `${peopleOf(document, nation as string)} ${noun}` : risingName(document, noun), at, does } // biome-ignore format: one line
  }
  const before = lower[i - 1] as string
  if (states.test(noun) && parts.test(before))
    return { kind: 'group', name: `${capital(before)} countries`, at: { from: i - 1, to: i + 1 }, does }
  if (ofSides.test(noun) && sides.test(before))
    return { kind: 'group', name: `${before} ${noun.replace(/er$/, 'ers')}`, at: { from: i - 1, to: i + 1 }, does }
  const name = nation ? groupOf(document, nation, noun) : undefined
  return name ? { kind: 'group', name, at, does } : null
}

/** What many people of a nation are called together: 'Lorvian forces' for Lorvia and 'troops'. */
export function groupOf(document: Document, nation: string, noun: string): string | undefined {
  const many = together.get(noun)
  const people = peopleOf(document, nation)
  return many && people !== nation ? `${people} ${many}` : undefined
}

/** 'the interior ministry', 'Lorvian Interior Ministry': a body in small letters too. */
function ministryAt({ lower, tags, reporting, word }: Document, i: number): Nominal | null {
  const matter = lower[i - 1] ?? ''
  if (!/^(?:NOUN|ADJ|PROPER)$/.test(tags[i - 1] ?? '') || reporting.demonyms.has(matter)) return null
  if (!reporting.titles.has(matter) && tags[i - 1] !== 'NOUN') return null
  return { kind: 'organisation', name: `${capital(word(i - 1))} Ministry`, at: { from: i - 1, to: i + 1 }, does: true }
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** The adjective of a nation: 'Lorvian' for 'Lorvia'. */
function peopleOf(document: Document, nation: string): string {
  for (const [people, place] of [...document.reporting.demonyms, ...placesOf(document).peoples])
    if (place === nation) return people.replace(/(?:^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase())
  return nation
}
