import type { Document } from '../document.ts'
import { acts } from './acts.ts'
import { languageOf } from './language-of.ts'
import { joinWords } from './names.ts'
import type { Nominal } from './nominals.ts'

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * Whether the word at a token numbers enough people for them to be told of as one, from twenty on: 'two Greens', '12 Greens' are people without names,
 * and what follows a month is its day.
 */
export function isCount({ lower, report }: Document, k: number): boolean {
  const { dates } = languageOf({ report }).names ?? {}
  const dated = dates?.months.has((lower[k - 1] ?? '').replace(/\.$/, ''))
  return /^(?:[2-9]\d|[1-9]\d\d)$/.test(lower[k] ?? '') && !dated
}

/**
 * 'Republicans', 'the GOP', 'congressional Republicans': a faction; 'Senate Democrats', 'moderate Democrats': a wing of it; '47 Democrats', 'some
 * Democrats': those of it and no others.
 */
export function factionAt(document: Document, first: Uint32Array, i: number): Nominal | null {
  const { lower, tags, word, report, reporting, analysis } = document
  const sides = languageOf({ report }).sides
  const noun = lower[i] as string
  const faction = sides?.factions.get(noun)
  if (!sides || !faction || !/^\p{Lu}/u.test(word(i)) || !(noun.endsWith('s') || word(i) === noun.toUpperCase()))
    return null
  if (/^(?:NOUN|PROPER)$/.test(tags[i + 1] ?? '')) return null
  const before = lower[i - 1] as string
  const wing = sides.wings.has(before) && !sides.foremost.has(before)
  const from = wing ? i - 1 : i
  // 'Social Democrats' are no Democrats.
  if (tags[from - 1] === 'PROPER' && !sides.wings.has(lower[from - 1] as string)) return null
  const does = acts(analysis, first[i] as number)
  if (reporting.crowds?.some.has(lower[from - 1] ?? '') || isCount(document, from - 1)) {
    const some = joinWords(document, { from: from - 1, to: i + 1 })
    const name = some.charAt(0).toLowerCase() + some.slice(1)
    return { kind: 'group', rule: 'crowd', name, at: { from: from - 1, to: i + 1 }, does }
  }
  const house = sides.chambers.has(before) ? word(i - 1) : before
  const party = sides.factions.get(`${before} ${noun}`)
  const name = party
    ? joinWords(document, { from, to: i + 1 })
    : `${wing && !sides.joint.has(before) ? `${house} ` : ''}${capital(faction)}`
  return { kind: 'group', name, at: { from, to: i + 1 }, does }
}
