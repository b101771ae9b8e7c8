import { noShapes } from '../../languages/name-shapes.ts'
import { outletNamed } from '../../languages/outlets.ts'
import type { Document, Stretch } from '../document.ts'
import { acts } from './acts.ts'
import { type Cast, enter } from './cast.ts'
import { instrumentsOf } from './instruments.ts'
import { languageOf } from './language-of.ts'
import { isOfUnnamed } from './mended-names.ts'
import { bare, joinWords } from './names.ts'
import { firstTokens, listing, type Naming, namingsOf } from './namings.ts'
import { nominalsOf } from './nominals.ts'
import { holderOf } from './offices.ts'
import { enterPerson } from './persons.ts'
import { nationOf, placesOf } from './places.ts'
import { isMany, officeWords } from './roles.ts'
import { isRunTogether } from './run-together.ts'
import { unknownHolder } from './unknown-holder.ts'

/** Puts into the cast everybody whom the report names and who speaks or acts, with every mention of whoever is in it. */
export function enterEveryone(document: Document, cast: Cast): void {
  const places: Naming[] = []
  const nominals = nominalsOf(document, firstTokens(document), cast.ruled)
  // 'some Green Democrats' are not the Green Democrats.
  const some = new Set(nominals.filter(({ rule }) => rule).map(({ at }) => at.to))
  for (const naming of namingsOf(document)) {
    const kind = some.has(naming.at.to) ? null : kindOf(document, cast, naming)
    if (kind === 'person') enterPerson(document, cast, naming.at)
    else if (kind === 'body') enter(document, cast, 'organisation', joinWords(document, naming.at), naming.at)
    else if (kind === 'place') places.push(naming)
  }
  const doing = new Set(nominals.filter(({ does }) => does).map(({ name }) => name))
  for (const { kind, name, at, rule } of nominals) {
    if (!doing.has(name)) continue
    const player = enter(document, cast, kind, name, at, joinWords(document, at))
    if (rule) player.rule = rule
  }
  enterPlaces(document, cast, places)
  enterHolders(document, cast)
  enterDelegation(document, cast)
}

/** 'the delegation' is the only one that the report speaks of. */
function enterDelegation(document: Document, cast: Cast): void {
  const { delegation } = document.reporting.groups ?? {}
  const all = [...cast.players.values()].filter(({ name, kind }) => kind === 'group' && name.endsWith(` ${delegation}`))
  const only = all.length === 1 ? all[0] : undefined
  if (!only || !delegation) return
  for (let i = 1; i < document.length; i++)
    if (document.lower[i] === delegation && document.lower[i - 1] === 'the')
      enter(document, cast, 'group', only.name, { from: i - 1, to: i + 1 }, `the ${delegation}`)
}

/** What a name is of, where the report's other words may know better than the engine; null for what is nobody. */
function kindOf(document: Document, cast: Cast, { kind, at, head }: Naming): 'person' | 'body' | 'place' | null {
  const { lower, reporting } = document
  const { polite } = officeWords(document)
  const text = joinWords(document, at).replace(/['’]s?$/u, '')
  const last = (lower[at.to - 1] as string).replace(/['’]s?$/u, '')
  const single = at.to - at.from === 1
  const listed = !!reporting.organisations?.has(listing(text))
  // 'No. 10'
  if ((/\p{N}/u.test(text) && !listed) || text.length < 2 || /-\p{Ll}+$/u.test(text) || kind === 'nationality')
    return null
  const { names } = languageOf(document)
  if (single && (names?.nationalities.has(last) || instrumentsOf(document).has(last))) return null
  if (single && isJoined(document, cast, at.from, kind)) return null
  for (let k = at.from; k < at.to; k++) if (kind === 'person' && !single && isRunTogether(document.word(k))) return null
  // 'Dr.', 'Mich.': part of another name.
  if (single && (/^\p{Lu}\p{Ll}{1,4}\.$/u.test(text) || reporting.titles.has(text.toLowerCase().replace(/\.$/u, ''))))
    return null
  if (listed) return 'body'
  // 'the Harbour Relief Act': what was decreed or agreed does nothing; 'Office of Harbours and Budget' is a body.
  if (
    names?.laws.has(last) &&
    !single &&
    !(kind === 'person' && reporting.givenNames.has(lower[at.from] as string)) &&
    !reporting.bodies.has(lower[at.from] as string) &&
    !reporting.bodies.has(last)
  )
    return null
  if (reporting.networks.has(text.toLowerCase()) && single) return null
  const state = reporting.governments.get(text.toLowerCase())
  // 'aides on Capitol Hill': where a chamber sits.
  if (state && isChamber(document, text)) return 'place'
  if (state) return kind === 'organisation' && !new Set(reporting.demonyms.values()).has(state) ? 'body' : 'place'
  if (cast.surnames.has(last) && single && kind !== 'outlet') return 'person'
  if (reporting.bodies.has(last) && !single && kind !== 'person' && !names?.lands?.has(text.toLowerCase()))
    return 'body'
  if (nationOf(document, text.toLowerCase())) return null
  if (kind === 'place' || placesOf(document).names.has(text.toLowerCase())) return cast.bodies.has(text.toLowerCase()) ? 'body' : 'place' // biome-ignore format: one line
  if (kind === 'person' && single && !acts(document.analysis, head) && !document.reporting.givenNames.has(last) && !polite.has(bare(lower[at.from - 1] ?? '')) && /^(?:NOUN|PREP|DET)$/.test(document.tags[at.from - 1] ?? '')) return null // biome-ignore format: one line
  if (kind === 'person' && single && /^(?:NOUN|ADJ)$/.test(document.tags[at.to] ?? '') && (reporting.shapes ?? noShapes).surePeople.test(last)) return null // biome-ignore format: one line
  // 'the Ledger', 'Railways': what is called by a noun for bodies alone is nobody in person.
  if (kind === 'person' && single && (reporting.bodies.has(last) || reporting.bodies.has(last.replace(/s$/, '')))) return null // biome-ignore format: one line
  if (kind === 'person')
    return outletNamed(text) ? 'body' : isOffice(document, at) && !isBearer(document, at) ? null : 'person'
  // 'Senate Majority Leader', 'Minister of Harbours': an office is no body; nor is 'Senate Majority' of it.
  if (
    kind !== 'event' &&
    !outletNamed(text) &&
    (isOffice(document, at) || isOfficeOf(document, at) || isCutOffice(document, at))
  )
    return null
  if (single && (reporting.people.has(last) || reporting.titles.has(last)) && !cast.bodies.has(last)) return null
  return kind === 'event' ? (cast.bodies.has(text.toLowerCase()) ? 'body' : null) : 'body'
}

/** 'R-Ill.', 'N.D.': letters behind a name; 'Lorvia-Karsa', 'Berg-Lund': what lies between two, or the bill of two. */
function isJoined({ word, reporting, report }: Document, { surnames }: Cast, k: number, kind: string): boolean {
  const written = word(k).replace(/['’]s?$/u, '')
  if (/^(?:\p{Lu}\.){2}$/u.test(written)) return !reporting.governments.has(written.toLowerCase())
  const parts = written.toLowerCase().split('-')
  const [first = '', second] = parts
  if (!second || !/-\p{Lu}/u.test(written) || surnames.has(written.toLowerCase())) return false
  const { names, sides: { marks, chambers } = {} } = languageOf({ report })
  const known = (part: string) => surnames.has(part) || reporting.governments.has(part) || !!reporting.demonyms.has(part) || !!chambers?.has(part) // biome-ignore format: one line
  // A surname of two is a person's where the report gives it with a first name or a title.
  return !!marks?.has(first) || parts.every(known) || (kind === 'person' && !names?.articles.has(first))
}

const isChamber = ({ report }: Document, text: string): boolean =>
  !!languageOf({ report }).sides?.chambers.has(text.toLowerCase())

/** 'Chairman', 'U.N. Secretary-General', 'Militants from': words for people, of nobody in particular. */
function isOffice(document: Document, { to }: Stretch): boolean {
  const { lower, reporting, tags } = document
  const last = (lower[to - 1] as string).replace(/\.$/, '')
  const parts = last.split('-')
  return tags[to - 1] === 'PREP' || parts.some((part) => reporting.titles.has(part) && reporting.people.has(part)) || officeWords(document).ranks.has(last) // biome-ignore format: one line
}

/** 'Angus King': whose surname is also an office. */
const isBearer = (document: Document, { from, to }: Stretch): boolean =>
  to - from === 2 &&
  [from, from + 1].every((k) => /^\p{Lu}\p{Ll}+$/u.test(document.word(k))) &&
  !isOfUnnamed(document, from)

/** 'Senate Majority' before 'Leader': the words of an office without its noun, and no body's name. */
function isCutOffice({ lower, tags, reporting }: Document, { from, to }: Stretch): boolean {
  const next = (lower[to] ?? '').replace(/\.$/, '')
  if (to - from < 2 || tags[to] !== 'PROPER' || !reporting.people.has(next) || !reporting.titles.has(next)) return false
  return (
    !reporting.bodies.has(lower[to - 1] as string) && !reporting.organisations?.has(lower.slice(from, to).join(' '))
  )
}

/** 'Minister of Harbours'. */
const isOfficeOf = ({ lower, reporting }: Document, { from, to }: Stretch): boolean =>
  to - from > 2 &&
  lower[from + 1] === 'of' &&
  reporting.titles.has(lower[from] as string) &&
  reporting.people.has(lower[from] as string)

/** A state is an actor once it acts; then each mention of it counts, apart from those of its capital as a city. */
function enterPlaces(document: Document, cast: Cast, places: readonly Naming[]): void {
  const { reporting, analysis } = document
  const states = new Set(reporting.demonyms.values())
  const written = ({ at }: Naming) => joinWords(document, at).replace(/['’]s?$/u, '')
  const usual = (place: Naming) => {
    const name = reporting.governments.get(written(place).toLowerCase())
    return name && (states.has(name) || cast.players.has(name)) ? name : undefined
  }
  const acting = new Set([...cast.players.values()].filter(({ kind }) => kind === 'government').map(({ name }) => name))
  for (const place of places) {
    const name = usual(place)
    const does = acts(analysis, place.head) && !isWhere(document, place.at)
    if (name && (does || isListed(document, place.at))) acting.add(name)
  }
  for (const place of places) {
    const name = usual(place)
    if (!name || !acting.has(name)) continue
    if (reporting.capitals?.has(written(place).toLowerCase()) && !acts(analysis, place.head)) continue
    enter(document, cast, 'government', written(place), place.at)
  }
}

/** 'The members are Karsa, Lorvia and Vessia': three states or more in a row, and nothing that is only there. */
function isListed({ lower, tags, reporting }: Document, { from, to }: Stretch): boolean {
  const states = new Set(reporting.demonyms.values())
  const isState = (a: number, b: number) => states.has(reporting.governments.get(lower.slice(a, b).join(' ')) ?? '')
  const joins = (k: number) => tags[k] === 'COMMA' || tags[k] === 'AND' || lower[k] === 'the'
  /** How many more states stand on one side, and the word beyond them. */
  const walk = (k: number, step: 1 | -1) => {
    let count = 0
    for (let at = k; ; ) {
      let next = at
      while (joins(next)) next += step
      const width = next === at ? 0 : [1, 2].find((n) => (step > 0 ? isState(next, next + n) : isState(next - n + 1, next + 1))) // biome-ignore format: one line
      if (!width) return { count, at }
      count++
      at = next + step * width
    }
  }
  const before = walk(from - 1, -1)
  return (
    before.count + walk(to, 1).count >= 2 && tags[lower[before.at] === 'the' ? before.at - 1 : before.at] !== 'PREP'
  )
}

/** 'Ilmora Bay, Lorvia': the country only says where that is; of 'Karsa, Lorvia and Vessia' each is one. */
function isWhere({ lower, tags, reporting }: Document, { from, to }: Stretch): boolean {
  if (tags[from - 1] !== 'COMMA' || tags[from - 2] !== 'PROPER' || tags[to] === 'AND') return false
  const before = lower[from - 2] as string
  return !reporting.governments.has(before) && !reporting.governments.has(`${lower[from - 3]} ${before}`)
}

/** 'the Lorvian president' is a form of the name of whoever the report says holds that office. */
function enterHolders(document: Document, cast: Cast): void {
  const { lower, tags, length, reporting } = document
  for (let i = 1; i < length; i++) {
    const noun = lower[i] as string
    if (
      !reporting.people.has(noun) ||
      noun.endsWith('s') ||
      isMany(document, noun) ||
      /^(?:PROPER|NOUN)$/.test(tags[i + 1] ?? '')
    )
      continue
    let from = i
    while (from > 0 && i - from < 4 && /^(?:ADJ|PROPER|NOUN)$/.test(tags[from - 1] as string)) from--
    if (lower[from - 1] !== 'the') continue
    const at = { from: from - 1, to: i + 1 }
    const office = holderOf(document, cast.offices, at)
    const player = office ? cast.players.get(office.holder) : unknownHolder(document, cast, at)
    if (player?.kind !== 'person') continue
    player.aliases.add(joinWords(document, at))
    if (!player.mentions.some((m) => m.from === at.from)) player.mentions.push(at)
  }
}
