import { languages } from '../../languages/index.ts'
import type { Document } from '../document.ts'
import { acts } from './acts.ts'
import { joinWords } from './names.ts'
import type { Nominal } from './nominals.ts'

/** How many there must be for a number of them to be told of as one: 'two Greens' are two people without names. */
const enough = /^[1-9]\d{1,2}$/u
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * 'Republicans', 'the GOP', 'congressional Republicans', 'Republican lawmakers': a faction; 'Senate Democrats', 'moderate Democrats', 'Democratic leaders':
 * a part of it; '47 Democrats', 'some Democrats': those of it and no others.
 */
export function factionAt(document: Document, first: Uint32Array, i: number): Nominal | null {
  const { lower, tags, word, report, reporting, analysis } = document
  const sides = report.language ? languages.get(report.language)?.sides : undefined
  const standing = !!reporting.crowds?.ofFactions.has(lower[i] as string)
  const k = standing ? i - 1 : i
  const leads = standing && !!reporting.crowds?.speaking.has(lower[i] as string)
  const noun = lower[k] as string
  const faction = sides?.factions.get(noun)
  const many = noun?.endsWith('s') || word(k) === noun?.toUpperCase()
  if (!sides || !faction || !/^\p{Lu}/u.test(word(k)) || !(many || standing)) return null
  if (/^(?:NOUN|PROPER)$/.test(tags[i + 1] ?? '') && !reporting.times.has(lower[i + 1] as string)) return null
  const before = lower[k - 1] as string
  const wing = sides.wings.has(before) && !sides.foremost.has(before)
  const from = wing ? k - 1 : k
  // 'Social Democrats' are no Democrats.
  if (tags[from - 1] === 'PROPER' && !sides.wings.has(lower[from - 1] as string)) return null
  const house = sides.chambers.has(before) ? word(k - 1) : before
  const party = sides.factions.get(`${before} ${noun}`)
  const whole = party
    ? joinWords(document, { from, to: k + 1 })
    : `${wing && !sides.joint.has(before) ? `${capital(house)} ` : ''}${leads ? capital(faction).replace(/s$/u, ` ${lower[i]}`) : capital(faction)}`
  const does = acts(analysis, first[i] as number)
  const count = lower[from - 1] ?? ''
  const dated = reporting.times.has((lower[from - 2] ?? '').replace(/\.$/, ''))
  if (!reporting.crowds?.some.has(count) && (!enough.test(count) || dated))
    return { kind: 'group', name: whole, at: { from, to: i + 1 }, does }
  const some = joinWords(document, { from: from - 1, to: i + 1 })
  return { kind: 'group', rule: 'crowd', name: some.charAt(0).toLowerCase() + some.slice(1), at: { from: from - 1, to: i + 1 }, does } // biome-ignore format: one line
}
