import type { Stretch } from '../document.ts'
import { type Capitals, isAttributive, type RunTold, whole } from './capitals.ts'
import { bare, type Run } from './names.ts'
import { namingOver } from './namings.ts'
import { nationOf, placesOf } from './places.ts'
import { inOffice, isOfficeAt, officeWords } from './roles.ts'

/** A run that may be a person's, taken apart: 'Deputy Minister Ada Berg' has its name from 'Ada'. */
interface Parted extends Capitals {
  /** Whether it stands in an office that began before: 'minister of *Trade Jan Lund*'. */
  readonly office: boolean
  /** Where the name begins, `to` where no name is left. */
  readonly name: number
  /** The words before the name that say what its bearer is, or null. */
  readonly title: Stretch | null
  /** Whether a place stands before: 'in Oslo Jan Lund'. */
  readonly placed: boolean
}

/** What a run names that no list knows: somebody, behind a title or without; else a body, or nobody. */
export function runOfPerson(run: Capitals): Run | null {
  const parted = part(run)
  for (const step of [ofOffice, ofPlaceOrTime]) {
    const told = step(parted)
    if (told !== undefined) return told
  }
  const { to, name, title } = parted
  const person: Run = { title, name: { from: name, to }, kind: 'person' }
  return isPerson(parted) ? person : byLooks(parted, person)
}

/** Finds where the name begins. */
function part(run: Capitals): Parted {
  const { document, from, to } = run
  const { lower, reporting } = document
  const isGiven = (k: number) => reporting.givenNames.has(lower[k] as string)
  let name = from
  let start = from
  for (let k = from; k < to; k++)
    if (isTitle(run, k) || (k + 1 < to && nationOf(document, lower[k] as string))) name = k + 1
  const office = inOffice(document, from)
  // What stands before a full name: a place ('in Oslo Jan Lund'), or the body or matter of an office.
  for (let k = name; k + 2 < to; k++) {
    const place = reporting.governments.has(lower[k] as string) || placesOf(document).names.has(lower[k] as string)
    const behind = place && k === name && /^(?:for|in|of|to|at)$/.test(lower[k - 1] ?? '')
    const given = behind || isGiven(k + 1)
    if ((place || reporting.bodies.has(lower[k] as string)) && (given || (office && k + 3 === to))) {
      name = k + 1
      if (place) start = name
    } else if (office && given) name = k + 1
  }
  if (office && to - name > 2 && !isGiven(name)) name = to - 2
  return { ...run, office, name, title: name > start ? { from: start, to: name } : null, placed: start > from }
}

/** Whether a word of a run says what somebody is: 'Minister', 'Vice-President'. */
function isTitle({ document }: Capitals, k: number): boolean {
  const { people, titles } = document.reporting
  if (isOfficeAt(document, k)) return true
  const parts = bare(document.lower[k] as string).split('-')
  return parts.some((part) => titles.has(part) || (people.has(part) && titles.has(part.slice(0, -1))))
}

/** A run that is all title, or the matter of an office: a body, or nobody. */
function ofOffice(run: Parted): RunTold {
  const { document, from, to, surnames, text, last, office, name } = run
  const { lower, tags, reporting } = document
  // 'Chief of Staff': no name.
  if (office && to - from === 1 && !surnames.has(last)) return null
  if (office && to - name === 1 && name > from && reporting.lexicon.adjectives.has(lower[name - 1] as string))
    return whole(run, 'organisation')
  // 'the Treasury': a title alone that is a body.
  if (name >= to && to - from === 1 && tags[from - 1] === 'DET' && reporting.organisations?.has(text))
    return whole(run, 'organisation')
  return name >= to || (to - name === 1 && officeWords(document).initialled.has(last)) ? null : undefined
}

/** A people, a place or a time where a name would stand: 'in May', and not 'Mrs May'. */
function ofPlaceOrTime(run: Parted): RunTold {
  const { document, to, text, last, name, title } = run
  const { lower, reporting } = document
  if ((reporting.demonyms.has(last) || reporting.demonyms.has(text)) && !title) return null
  if (to - name === 1 && placesOf(document).names.has(last) && !title) return whole(run, 'government')
  const naming = namingOver(document, to - 1)
  const isNamed = naming?.kind === 'person' && naming.at.from <= name
  const isTime = reporting.times.has(last) && !isNamed
  return isTime && !officeWords(document).polite.has(bare(lower[name - 1] ?? '')) ? null : undefined
}

/** Whether something tells that the name is a person's: a title, a place before it, a known surname or given name, a word for people. */
function isPerson(run: Parted): boolean {
  const { document, from, to, floor, surnames, last, name, title, placed } = run
  const { lower, tags, word, reporting } = document
  if (title && [...Array(name - from).keys()].some((k) => isTitle(run, from + k))) return true
  if (placed) return true
  if (surnames.has(last) && tags[from - 1] !== 'DET') return true
  // 'Ada Berg', 'A. J. Berg'
  const given = () => reporting.givenNames.has(lower[name] as string) || /^\p{Lu}\.$/u.test(word(name + 1))
  if (to - name > 1 && given()) return true
  // 'spokesman Jan Lund': a word for people right before a name.
  const before = lower[from - 1] as string
  return from > floor && tags[from - 1] !== 'ADJ' && (reporting.people.has(before) || reporting.titles.has(before))
}

/** What a name of which nothing tells looks like: 'the Ilmora' and 'ILM' are bodies, and so are more than three words; 'Jan Lund' is a person. */
function byLooks({ document, from, to, surnames, text, last, name }: Parted, person: Run): Run | null {
  const { tags, word, reporting } = document
  const body = whole({ from: name, to }, 'organisation')
  if (tags[from - 1] === 'DET' && from > 0) return surnames.has(last) && isAttributive(document, to - 1) ? null : body
  for (let k = name; k < to; k++) if (/^\p{Lu}{2,}$/u.test(word(k)) || /\p{N}/u.test(word(k))) return body
  // 'the Fed' is a body; 'who' may be a word.
  if (to - name === 1 && reporting.organisations?.has(text)) return text.length > 3 ? body : null
  return to - name > 3 ? body : person
}
