import { languages } from '../../languages/index.ts'
import type { Document, Stretch } from '../document.ts'
import { phraseStart } from '../subjects.ts'
import { headOf } from './heads.ts'
import { runsIn } from './names.ts'
import { namingOver } from './namings.ts'
import { nationOf } from './places.ts'

/** Of whom 'who' or 'that' tells more: 'two officials' in 'two officials, who spoke of rain'; null where nobody stands before it. */
export function antecedentOf(document: Document, pronoun: Stretch, floor: number): Stretch | null {
  const to = document.tags[pronoun.from - 1] === 'COMMA' ? pronoun.from - 1 : pronoun.from
  const from = phraseStart(document, to, floor)
  if (from >= to) return null
  // 'Ada Berg, Karsan Democrat, who said': what stands between is told of her.
  const { tags, lower } = document
  const before = tags[from - 1] === 'COMMA' && from - 2 >= floor ? namingOver(document, from - 2) : undefined
  const told = before?.kind === 'person' && namingOver(document, to - 1)?.kind !== 'person' && !lower[to - 1]!.endsWith('s') // biome-ignore format: one line
  return { from: told ? phraseStart(document, from - 1, floor) : from, to }
}

/** Where the people begin of whom some speak: behind 'one of' and 'several of'. */
export function afterPart({ lower }: Document, from: number): number {
  const some = /^(?:one|two|three|four|five|some|several|many|most|both|none|each|either|neither|half)$/
  return some.test(lower[from] as string) && lower[from + 1] === 'of' ? from + 2 : from
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
  const factions = languages.get(report.language ?? '')?.sides?.factions
  if (to - from < 3 || lower[from] !== 'the' || last.endsWith('s')) return false
  for (let k = from + 1; k < to; k++) if (tags[k] !== 'PROPER') return false
  return !!factions?.has(last) && reporting.people.has(last)
}
