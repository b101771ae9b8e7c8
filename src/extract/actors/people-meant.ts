import { noUnnamed } from '../../languages/unnamed-words.ts'
import type { Document, Stretch } from '../document.ts'
import { phraseStart } from '../subjects.ts'
import type { Cast } from './cast.ts'
import { headNoun, headOf } from './heads.ts'
import { languageOf } from './language-of.ts'
import { joinWords, type Run } from './names.ts'
import { namingOver } from './namings.ts'
import { nationOf } from './places.ts'
import { isMany, officeWords } from './roles.ts'
import { runsIn } from './runs.ts'

/** Of whom 'who' or 'that' tells more: 'two officials' in 'two officials, who spoke of rain'; null where nobody stands before it. */
export function antecedentOf(document: Document, pronoun: Stretch, floor: number): Stretch | null {
  const to = document.tags[pronoun.from - 1] === 'COMMA' ? pronoun.from - 1 : pronoun.from
  const from = phraseStart(document, to, floor)
  if (from >= to) return null
  // 'Ada Berg, Karsan Democrat, who said': what stands between is told of her.
  const { tags, lower } = document
  const before = tags[from - 1] === 'COMMA' && from - 2 >= floor ? namingOver(document, from - 2) : undefined
  const told = before?.kind === 'person' && namingOver(document, to - 1)?.kind !== 'person' && !/(?<!-\p{L}+)s$/u.test(lower[to - 1]!) // biome-ignore format: one line
  return { from: told ? phraseStart(document, from - 1, floor) : from, to }
}

/**
 * Whom 'who', 'that' or 'which' may mean, the likeliest first: the whole phrase before it, then what ends it: of 'criticism from members of the
 * council who' the members, of 'a change for the president, who' the president. 'Who' is somebody: a council is not.
 */
export function antecedentsOf(document: Document, pronoun: Stretch, floor: number): Stretch[] {
  const whole = antecedentOf(document, pronoun, floor)
  if (!whole) return []
  const { tags, lower, reporting } = document
  const somebody = tags[pronoun.from] === 'WHO'
  const parts: Stretch[] = []
  for (let k = whole.to - 1; k > whole.from; k--)
    if (tags[k - 1] === 'PREP' && (lower[k - 1] !== 'of' || isPerson(k))) parts.push({ from: k, to: whole.to })
  // 'pressure from hawks in Lorvia, who': the hawks.
  // 'the leaders of Lorvia and other states who'
  if (somebody && !isPerson(whole.from) && tags[whole.from - 1] === 'AND') {
    const from = phraseStart(document, whole.from - 1, floor)
    if (from < whole.from - 1 && isPerson(from)) return [{ from, to: whole.to }, whole]
  }
  // 'They met Ada Berg and Jan Lund, who have said': both.
  const ofTwo = somebody && tags[whole.from - 1] === 'AND' && /^(?:have|are|were|do)$/.test(lower[pronoun.to] ?? '')
  if (
    ofTwo &&
    namingOver(document, whole.to - 1)?.kind === 'person' &&
    namingOver(document, whole.from - 2)?.kind === 'person'
  )
    // biome-ignore format: one line
    return [{ from: phraseStart(document, whole.from - 1, floor), to: whole.to }, whole]
  const people = somebody ? parts.filter(({ from }) => isPerson(from)) : []
  if (people.length && !isPerson(whole.from)) return [...people, whole]
  return [whole, ...parts]

  /** Whether a phrase has a word for people at its head: 'members of the council', not 'the council'. */
  function isPerson(from: number): boolean {
    const noun = headNoun(document, from, whole!.to)
    if (noun >= 0) return reporting.people.has(lower[noun] as string) && !isMany(document, lower[noun] as string)
    let k = from
    while (k < whole!.to && tags[k] !== 'PREP') k++
    return !!reporting.unnamed?.collective.has(lower[k - 1] as string)
  }
}

/** Whether the verb of a relative clause that begins at a token is of one: 'who has said', not 'who have said'. */
export function isOfOne({ tags, lower }: Document, from: number): boolean {
  let k = from
  while (tags[k] === 'ADV') k++
  return /^(?:VERB|BE|HAVE|DO)$/.test(tags[k] ?? '') && lower[k]!.endsWith('s')
}

/** Where the people begin of whom some speak: behind 'one of' and 'several of'. */
export function afterPart({ lower, reporting }: Document, from: number): number {
  const { counts, several } = reporting.unnamed ?? noUnnamed
  const part = lower[from] as string
  const some = counts.has(part) || several.has(part) || /^(?:some|both|none|each|either|neither)$/.test(part)
  return some && lower[from + 1] === 'of' ? from + 2 : from
}

/** What somebody without a name is called: 'diplomat' of 'A diplomat, who was in the room'. */
export function calledHead(document: Document, unnamed: string): string {
  return headOf(document, unnamed.replaceAll(',', ' ,'))
}

/**
 * Whether a phrase like 'the Lorvian official' may mean somebody who was called `unnamed` before: the same noun, the same nation, and no
 * word that was not said of them. 'The former official' is not 'a port official', and no 'officials' are 'the official'.
 */
export function isCalled(
  document: Document,
  unnamed: string,
  noun: string,
  nation: string | undefined,
  { from, to }: Stretch,
): boolean {
  const { tags, lower, reporting } = document
  if (calledHead(document, unnamed) !== noun) return false
  const words = unnamed.toLowerCase().replaceAll(',', '').split(' ')
  if (
    nation &&
    !words.some((word) => nationOf(document, word) === nation || reporting.governments.get(word) === nation)
  )
    return false
  for (let k = from; k < to && !/^(?:PREP|TO|WHO|COMMA)$/.test(tags[k]!); k++) {
    const word = lower[k]!
    if (/^(?:ADJ|NOUN|PROPER)$/.test(tags[k]!) && !nationOf(document, word) && !words.includes(word)) return false
  }
  return true
}

/** Whether tokens stand inside a source and do not begin it: 'who' in 'a captain, who asked not to be named'. */
export function isInside({ from, to }: Stretch, source: Stretch | null): boolean {
  return source !== null && source.from < from && to <= source.to
}

/** 'Ada Berg' of 'Some, such as Ada Berg,': of many only those who are named are known to say it. */
export function instancesIn(document: Document, source: Stretch, surnames: ReadonlyMap<string, string>): Stretch {
  const { tags, lower } = document
  for (let k = source.from; k + 2 < source.to; k++) {
    if (lower[k] !== 'such' || lower[k + 1] !== 'as') continue
    const to = tags[source.to - 1] === 'COMMA' ? source.to - 1 : source.to
    const isName = runsIn(document, { from: k + 2, to }, surnames).some(({ kind }) => kind === 'person')
    return isName ? { from: k + 2, to } : source
  }
  return source
}

/** 'the Lorvian Democrat': who was named just before, by place and faction. */
export function isEpithet({ tags, lower, reporting, report }: Document, { from, to }: Stretch): boolean {
  const last = lower[to - 1] as string
  const factions = languageOf({ report }).sides?.factions
  if (to - from < 3 || lower[from] !== 'the' || last.endsWith('s')) return false
  for (let k = from + 1; k < to; k++) if (tags[k] !== 'PROPER') return false
  return !!factions?.has(last) && reporting.people.has(last)
}

/** How many sentences back somebody may have been named whom 'the corporal' means. */
const near = 5

/**
 * Whom 'the corporal' or 'the 22-year-old' means: the only person named in the last sentences, where the report gives them no office and tells of no
 * soldiers besides; null for any other phrase.
 */
export function soldierMeant(
  document: Document,
  { surnames, offices }: Cast,
  phrase: Stretch,
  here: number,
): Run | null {
  const { lower, frames, reporting } = document
  const { lowRanks, ages } = officeWords(document)
  const word = lower[phrase.to - 1]!
  if (phrase.to - phrase.from !== 2 || lower[phrase.from] !== 'the' || !(lowRanks.has(word) || ages.test(word)))
    return null
  const before = { from: frames[Math.max(0, here - near)]!.from, to: phrase.from }
  const runs = runsIn(document, before, surnames).filter(({ kind }) => kind === 'person')
  const full = ({ name }: Run) => surnames.get(lower[name.to - 1]!) ?? joinWords(document, name)
  const [first, ...others] = runs
  const isAlone = first && others.every((other) => full(other) === full(first))
  if (!isAlone || runs.some(({ title }) => title) || offices.some(({ holder }) => holder === full(first))) return null
  const together =
    lowRanks.has(word) && lower.slice(before.from, before.to).some((noun) => reporting.groups?.together.has(noun))
  return together ? null : first
}
