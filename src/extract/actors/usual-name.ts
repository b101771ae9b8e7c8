import { outletNamed } from '../../languages/outlets.ts'
import type { Actor } from '../../record/finding.ts'
import type { Document } from '../document.ts'
import { plainly } from './abbreviations.ts'
import type { Cast } from './cast.ts'
import { languageOf } from './language-of.ts'
import { listing } from './namings.ts'
import { groupOf, rises, risingName } from './nominals.ts'
import { nationOf } from './places.ts'

/** What a body is usually called: 'Lorvia' for 'Lorvian government', 'International Monetary Fund' for 'IMF'. */
export function usualName(
  document: Document,
  cast: Cast,
  plain: string,
): { readonly name: string; readonly kind?: Actor['kind'] } | undefined {
  const { reporting } = document
  const { groups } = reporting
  const lower = plain.toLowerCase().replaceAll('’', "'")
  const full = cast.bodies.get(plainly(plain))
  if (full && full !== plain) return usualName(document, { ...cast, bodies: new Map() }, full) ?? { name: full }
  const listed = reporting.organisations?.get(listing(plain))
  if (listed) return { name: listed }
  const state = reporting.governments.get(lower)
  if (state) return { name: state, kind: 'government' }
  // 'Lind’s Treasury Department', 'the Lind White House': whoever is in office, it is the same.
  const [, owner = '', owned = ''] = /^(\S+?) (\S.*)$/u.exec(plain) ?? []
  const body = /['’]s?$/u.test(owner) ? reporting.organisations?.get(listing(owned)) : undefined
  if (body) return { name: body }
  const ofRuler = owned.includes(' ') && cast.surnames.has(owner.toLowerCase())
  const house = ofRuler ? reporting.governments.get(owned.toLowerCase()) : undefined
  if (house) return { name: house, kind: 'government' }
  const outlet = outletNamed(plain)
  if (outlet) return { name: outlet.name }
  const faction = factionOf(document, plain)
  if (faction) return { name: faction, kind: 'group' }
  const spelt = spelledOut(document, plain)
  if (spelt !== plain) return usualName(document, cast, spelt) ?? { name: spelt }
  const chamber = chamberOf(document, plain)
  if (chamber) return usualName(document, cast, chamber) ?? { name: chamber }
  const [head = '', inside, ...place] = lower.split(' ')
  const seat = groups?.governing.has(head) && inside === 'in' ? place.join(' ') : undefined
  const last = lower.slice(lower.lastIndexOf(' ') + 1)
  const owning = lower.slice(0, -last.length - 1).replace(/'s$/, '')
  const nation = owning && groups?.governs.has(last) ? owning : seat
  const governed = nation ? (reporting.governments.get(nation) ?? nationOf(document, nation)) : undefined
  if (governed) return { name: governed, kind: 'government' }
  // 'Ada Berg’s administration'
  const ruler = (nation ?? '').slice((nation ?? '').lastIndexOf(' ') + 1)
  const ruled =
    groups?.ofRulers.has(last) && (ruler === nation || cast.surnames.has(ruler)) ? cast.ruled.get(ruler) : undefined
  if (ruled) return { name: ruled, kind: 'government' }
  let words = owning.split(' ')
  while (words.length > 1 && groups?.branches.has(words.at(-1) as string)) words = words.slice(0, -1)
  const people = words.join(' ').replace(/'s$/, '')
  const home = reporting.governments.get(people) ?? nationOf(document, people)
  const group = home ? groupOf(document, home, last) : undefined
  if (group) return { name: group, kind: 'group' }
  return rises(document, head) ? { name: risingName(document, head), kind: 'group' } : undefined
}

/** 'Republicans' for 'GOP' and 'Republican Party', 'Labour' for itself; undefined for what is no faction's name. */
export function factionOf({ report }: Document, name: string): string | undefined {
  const { factions, party } = languageOf({ report }).sides ?? {}
  const lower = name.toLowerCase()
  const last = lower.slice(lower.lastIndexOf(' ') + 1)
  const whole = party?.has(last) ? lower.slice(0, -last.length - 1) : lower
  const faction = factions?.get(whole)
  // 'Green' alone is a word, 'GOP' is none.
  const alone = whole === lower && !/^\p{Lu}{2,3}$/u.test(name) && (lower !== faction || !/^\p{Lu}/u.test(name))
  if (faction === lower && !alone) return name
  return faction && !alone ? faction.charAt(0).toUpperCase() + faction.slice(1) : undefined
}

/** 'House Republicans' and 'House Republican Conference' for 'House GOP' and 'House GOP Conference': a faction's letters, spelled out. */
function spelledOut({ report }: Document, plain: string): string {
  const factions = languageOf({ report }).sides?.factions
  const words = plain.split(' ')
  return words
    .map((word, k) => {
      const faction = /^\p{Lu}{2,}$/u.test(word) ? factions?.get(word.toLowerCase()) : undefined
      if (!faction || words.length === 1) return word
      const many = faction.charAt(0).toUpperCase() + faction.slice(1)
      return k === words.length - 1 ? many : many.replace(/s$/u, '')
    })
    .join(' ')
}

/** 'Senate' for 'Liberal Senate' and 'Liberal-led Senate': who has the majority makes no other chamber of it. */
function chamberOf({ report }: Document, plain: string): string | undefined {
  const sides = languageOf({ report }).sides
  const [, first = '', chamber = ''] = /^(\S+?)(?:-\p{Ll}+)? (\S.*)$/u.exec(plain) ?? []
  return sides?.factions.has(first.toLowerCase()) && sides.chambers.has(chamber.toLowerCase()) ? chamber : undefined
}
