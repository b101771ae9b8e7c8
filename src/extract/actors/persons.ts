import { noDeeds } from '../../languages/deed-words.ts'
import type { Document, Stretch } from '../document.ts'
import { phraseStart } from '../subjects.ts'
import { addRole, addRoles, type Cast, enterRun, type Player } from './cast.ts'
import { languageOf } from './language-of.ts'
import { initialled, isCommonWord, joinWords } from './names.ts'
import { namingOver } from './namings.ts'
import { placesOf } from './places.ts'
import { beginsLine, isHyphen, officeWords } from './roles.ts'

/** Enters a person by a name that the engine found, with titles, roles and the forms of the name. */
export function enterPerson(document: Document, cast: Cast, at: Stretch): void {
  const { tags, lower } = document
  let { from } = at
  // 'bin Laden', 'van der Berg': particles in small letters, where the full name has them.
  const last = (lower[at.to - 1] as string).replace(/['’]s?$/u, '')
  const full = ` ${(cast.surnames.get(last) ?? '').toLowerCase()}`
  while (
    from > 0 &&
    at.from - from < 3 &&
    full.endsWith(
      ` ${lower
        .slice(from - 1, at.to)
        .join(' ')
        .replace(/['’]s?$/u, '')}`,
    )
  )
    from--
  // 'the envoy of Lorvia Ada Berg': the country belongs to the office.
  if (at.to - from > 2 && /^(?:of|for|to)$/.test(lower[from - 1] ?? '') && isPlace(document, from)) from++
  // 'Speaker of the House Ada Berg'
  const { bodies, givenNames } = document.reporting
  // 'House Speaker Ada Berg', 'GOP Rep. Ada Berg'
  const within = at.to - from > 2 && (bodies.has(lower[from] as string) || isFaction(document, from))
  if (within && (givenNames.has(lower[from + 1] as string) || isTitle(document, from + 1))) from++
  while (from + 1 < at.to && (isTitle(document, from) || isStray(document, cast, from, at.to))) from++
  let start = from
  while (start > 0 && tags[start - 1] === 'PROPER' && isTitle(document, start - 1)) start--
  const title = start < from ? { from: start, to: from } : null
  const player = enterRun(document, cast, { title, name: { from, to: at.to }, kind: 'person' })
  if (player.kind !== 'person') return
  for (let k = from - 1; k >= start; k--) addTitled(document, player, k, { from, to: at.to })
  const office = officeOf(document, start)
  if (office) addRole(document, player, office)
  const { to } = at
  if (tags[to] === 'COMMA' && tags[to + 1] !== 'AND') {
    const end = clauseEnd(document, to + 1, /^(?:COMMA|STOP|QUOTE|WHO)$/)
    if (!namesPerson(document, to + 1, end)) addRoles(document, player, { from: to + 1, to: end })
  }
  const ahead = from === start ? beforeComma(document, start, to) : null
  if (ahead) addRoles(document, player, ahead)
  const put = putInto(document, to)
  if (put) addRoles(document, player, put)
}

const isFaction = ({ report, lower }: Document, k: number): boolean =>
  !!languageOf({ report }).sides?.factions.has(lower[k] as string)

const isPlace = (document: Document, k: number): boolean =>
  document.reporting.governments.has(document.lower[k] as string) ||
  placesOf(document).names.has(document.lower[k] as string)

/** 'her Lorvian counterpart' of 'her Lorvian counterpart, Ada Berg, said': what stands before a name between commas. */
function beforeComma(document: Document, start: number, to: number): Stretch | null {
  const { tags, lower } = document
  if (tags[start - 1] !== 'COMMA' || !/^(?:COMMA|STOP)$/.test(tags[to] ?? '') || tags[to + 1] === 'PROPER') return null
  let from = phraseStart(document, start - 1, Math.max(0, start - 16))
  if (from >= start - 1 || !(/^(?:DET|OWN)$/.test(tags[from] as string) || tags[from + 1] === 'POSS')) return null
  if (/^an?$/.test(lower[from] as string) || namesPerson(document, from, start - 1)) return null
  if (/^(?:DET|OWN)$/.test(tags[from] as string)) from++
  if (lower[from] === 'own') from++
  return { from, to: start - 1 }
}

/** What a clause behind a name says that somebody was made: 'whom Berg named as envoy to Lorvia', 'was named as envoy', 'serves as envoy'. */
function putInto(document: Document, to: number): Stretch | null {
  const { tags, lower, lemma, reporting } = document
  const { puts, makes, serving } = reporting.deeds ?? noDeeds
  let told = false
  for (let k = to; k < Math.min(document.length, to + 16) && !/^(?:STOP|QUOTE)$/.test(tags[k] as string); k++) {
    if (tags[k] === 'WHO' || (tags[k] === 'BE' && !namesPerson(document, to, k))) told = true
    const made = tags[k] === 'DET' && makes.has(lemma[k - 1] as string)
    if (!made && (lower[k] !== 'as' || !puts.has(lemma[k - 1] as string))) continue
    const own = serving.has(lemma[k - 1] as string) && !namesPerson(document, to, k)
    const end = clauseEnd(document, k + 1, /^(?:COMMA|STOP|QUOTE|WHO)$/)
    return (told || own) && !namesPerson(document, k, end) ? { from: k + 1, to: end } : null
  }
  return null
}

/** 'Visit' of 'Visit Berg', as headings have it: a word that is no given name, before the surname of somebody whose full name begins otherwise. */
function isStray(document: Document, { surnames }: Cast, k: number, to: number): boolean {
  const { lower, reporting } = document
  const first = lower[k] as string
  const full = to - k === 2 ? surnames.get((lower[to - 1] as string).replace(/['’]s?$/u, '')) : undefined
  if (!full || full.toLowerCase().startsWith(`${first} `) || reporting.givenNames.has(first)) return false
  if (full.includes(' ') && isCommonWord(document, full.toLowerCase().split(' ')[0] as string)) return false
  return isCommonWord(document, first) || (surnames.has(first) && surnames.get(first) !== full)
}

function isTitle({ lower, reporting, word }: Document, k: number): boolean {
  const bare = (lower[k] as string).replace(/\.$/, '')
  return reporting.titles.has(bare) || (reporting.people.has(bare) && /^\p{Lu}/u.test(word(k)))
}

/** 'President Ada Berg', 'Lorvian President Ada Berg': a name with a title is a form of it; 'Staff General Berg' of a 'Chief of Staff' is none. */
function addTitled(document: Document, player: Player, k: number, { from: name, to }: Stretch): void {
  const { lower, tags, reporting } = document
  const bare = (lower[k] as string).replace(/\.$/, '')
  if (officeWords(document).prefixed.has(bare) || reporting.tenure?.over.has(bare)) return
  if (!reporting.people.has(bare) && !/^\p{L}{1,4}\.?$/u.test(lower[k] as string) && k !== name - 1) return
  const form = (from: number) => joinWords(document, { from, to }).replace(/[’']s?$/u, '')
  const whole = (from: number) => lower[from - 1] !== 'of' && !(lower[from - 1] === 'the' && lower[from - 2] === 'of')
  player.aliases.add(form(k))
  let from = k
  while (
    from > 0 &&
    k - from < 3 &&
    !beginsLine(document, from) &&
    (tags[from - 1] === 'PROPER' || initialled(document, from - 1)) &&
    !reporting.times.has(lower[from - 1] as string)
  )
    from--
  if (from < k && whole(from)) player.aliases.add(form(from))
}

/** An office with its place right before a name: 'special envoy to Lorvia' of 'special envoy to Lorvia Ada Berg'. */
function officeOf({ lower, tags, reporting }: Document, start: number): Stretch | null {
  let k = start - 1
  while (k > 0 && start - k < 4 && tags[k] === 'PROPER') k--
  const place = lower.slice(k + 1, start).join(' ')
  if (k < 1 || !reporting.governments.has(place) || !/^(?:for|to)$/.test(lower[k] as string)) return null
  if (!reporting.people.has(lower[k - 1] as string)) return null
  let from = k - 1
  while (from > 0 && k - from < 5 && /^(?:ADJ|NOUN|PROPER)$/.test(tags[from - 1] as string)) from--
  return { from, to: start }
}

function clauseEnd(document: Document, from: number, closes: RegExp): number {
  const { tags, length } = document
  let end = from
  while (end < length && end < from + 16 && !(closes.test(tags[end] as string) && !isHyphen(document, end))) end++
  return end
}

function namesPerson(document: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const naming = namingOver(document, k)
    if (naming?.kind === 'person' && naming.at.from >= from) return true
  }
  return false
}
