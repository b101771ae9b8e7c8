import { languages } from '../../languages/index.ts'
import { outletNamed } from '../../languages/outlets.ts'
import type { Actor } from '../../record/finding.ts'
import type { Document } from '../document.ts'
import { plainly } from './abbreviations.ts'
import type { Cast } from './cast.ts'
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
  const faction = factionOf(document, lower)
  if (faction) return { name: faction, kind: 'group' }
  const spelt = spelledOut(document, plain)
  if (spelt !== plain) return usualName(document, cast, spelt) ?? { name: spelt }
  const chamber = chamberOf(document, plain)
  if (chamber) return usualName(document, cast, chamber) ?? { name: chamber }
  const seat = /^authorities in (.+)$/.exec(lower)?.[1]
  const [, nation = seat, noun] = /^(.+?)(?:'s)? (government|authorities|side|administration)$/.exec(lower) ?? []
  const governed = nation ? (reporting.governments.get(nation) ?? nationOf(document, nation)) : undefined
  if (governed) return { name: governed, kind: 'government' }
  const ruled = noun === 'administration' || noun === 'government' ? cast.ruled.get(nation as string) : undefined
  if (ruled) return { name: ruled, kind: 'government' }
  const many = /^(.+?)(?:'s)? (?:(?:national|government|armed|security|military|ground|regular) )*(\p{L}+)$/u.exec(
    lower,
  )
  const nation2 = many
    ? (reporting.governments.get(many[1] as string) ?? nationOf(document, many[1] as string))
    : undefined
  const group = nation2 ? groupOf(document, nation2, many?.[2] as string) : undefined
  if (group) return { name: group, kind: 'group' }
  const first = lower.slice(0, lower.search(/ |$/))
  return rises(document, first) ? { name: risingName(document, first), kind: 'group' } : undefined
}

/** 'Republicans' for 'GOP' and 'Republican Party'. */
function factionOf({ report }: Document, lower: string): string | undefined {
  const factions = report.language ? languages.get(report.language)?.sides?.factions : undefined
  const whole = lower.replace(/ party$/u, '')
  const faction = whole === lower && lower !== 'gop' ? undefined : factions?.get(whole)
  return faction && faction.charAt(0).toUpperCase() + faction.slice(1)
}

/** 'House Republicans' and 'House Republican Conference' for 'House GOP' and 'House GOP Conference': a faction's letters, spelled out. */
function spelledOut({ report }: Document, plain: string): string {
  const factions = report.language ? languages.get(report.language)?.sides?.factions : undefined
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
  const sides = report.language ? languages.get(report.language)?.sides : undefined
  const [, first = '', chamber = ''] = /^(\S+?)(?:-\p{Ll}+)? (\S.*)$/u.exec(plain) ?? []
  return sides?.factions.has(first.toLowerCase()) && sides.chambers.has(chamber.toLowerCase()) ? chamber : undefined
}
