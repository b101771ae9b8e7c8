import { noShapes } from '../../languages/name-shapes.ts'
import { outletNamed } from '../../languages/outlets.ts'
import type { Actor } from '../../record/finding.ts'
import { identity } from '../../record/identity.ts'
import { type Document, type Stretch, spanOf } from '../document.ts'
import { languageOf } from './language-of.ts'
import { bare, initialled, joinWords, type Run } from './names.ts'
import { namingOver } from './namings.ts'
import type { Office } from './offices.ts'
import { nationOf } from './places.ts'
import { type Relatives, relativeMeant } from './relatives.ts'
import { beginsLine, isMany, isOfficeAt, officeBefore, officeWords, rolesIn } from './roles.ts'
import { runsIn } from './runs.ts'
import { withoutStateless } from './stateless.ts'
import { type TimeInOffice, termOf } from './tenure.ts'
import { usualName } from './usual-name.ts'

/** One actor while a report is read. */
export interface Player {
  readonly id: string
  kind: Actor['kind']
  readonly name: string
  gender: 'he' | 'she' | null
  readonly aliases: Set<string>
  readonly roles: Map<string, Stretch[]>
  readonly mentions: Stretch[]
  /** 'office' where the report gives somebody's office and nobody's name, 'crowd' for many who are named by what they do. */
  rule?: string
}

/** All who speak in one report, by name: 'Berg' is 'Ada Berg' once she was named in full. */
export interface Cast {
  readonly players: Map<string, Player>
  readonly surnames: ReadonlyMap<string, string>
  /** Full names by their first word; null where several share it. */
  readonly given: ReadonlyMap<string, string | null>
  /** Full names of bodies by what the report calls them for short. */
  readonly bodies: ReadonlyMap<string, string>
  /** The state that somebody governs, by surname in lower case: 'the Berg administration' is Lorvia where President Berg is Lorvian. */
  readonly ruled: ReadonlyMap<string, string>
  readonly offices: readonly Office[]
  readonly relatives: Relatives
}

/** Words in capitals, as headings within a text have them. */
const loud = /^\p{Lu}{5,}$/u
const clean = (name: string) =>
  name
    .replace(/^(?:the|a|an) /i, '')
    .replace(/[’']s?$/, '')
    // The full stop of a sentence, where no abbreviation can end: 'Harbour Council.'
    .replace(/(?<=\p{Ll}{4})\.$/u, '')

/** The actor of a name, made known where it is new, with this mention. */
export function enter(
  document: Document,
  cast: Cast,
  called: Actor['kind'],
  written: string,
  at: Stretch,
  alias?: string,
): Player {
  const { reporting } = document
  const plain = clean(written)
  const known = called === 'person' ? undefined : usualName(document, cast, plain)
  const kind = known?.kind ?? (called === 'organisation' && isFactional(document, plain) ? 'group' : called)
  const full = kind === 'person' ? fullName(document, cast, plain) : undefined
  const name =
    known?.name ??
    (full && (plain.split(' ').length === 1 || full === plain || full.endsWith(` ${plain}`)) ? full : plain)
  let player = cast.players.get(name)
  if (!player) {
    // 'Kerry' alone may be a surname.
    const [first, second] = name.toLowerCase().split(' ')
    player = {
      id: identity('a', document.report.id, name),
      kind,
      name,
      gender: kind === 'person' && second ? (reporting.givenNames.get(first as string) ?? null) : null,
      aliases: new Set(),
      roles: new Map(),
      mentions: [],
    }
    cast.players.set(name, player)
  }
  player.aliases.add(alias ?? plain)
  if (!player.mentions.some((m) => m.from === at.from)) player.mentions.push(at)
  return player
}

/** 'Harbour Democrats': members of a faction, whichever. */
function isFactional({ report }: Document, plain: string): boolean {
  const last = lastWord(plain)
  return last.endsWith('s') && !!languageOf({ report }).sides?.factions.has(last)
}

/** The full name that the report gives for a surname, or for a given name that only one person in it has. */
function fullName({ reporting }: Document, { surnames, given }: Cast, plain: string): string | undefined {
  const last = (plain.split(' ').at(-1) ?? '').toLowerCase()
  const known = surnames.get(last) ?? (reporting.marked ? inAnotherCase(surnames, last) : undefined)
  if (known || plain.includes(' ')) return known
  return given.get(plain) ?? undefined
}

/** The actor of a run of capitalised words, with the title before it as a role. */
export function enterRun(document: Document, cast: Cast, run: Run): Player {
  const relative = run.kind === 'person' ? relativeMeant(document, cast.relatives, run) : undefined
  // A source may end within a name: 'Howard P.' of 'Howard P. “Buck” Lund', 'Pak Song' of 'Pak Song ho'.
  const over = run.kind === 'person' ? namingOver(document, run.name.from) : undefined
  const cut =
    over &&
    over.at.from === run.name.from &&
    over.at.to > run.name.to &&
    /^["“]$|^\p{Ll}/u.test(document.word(run.name.to))
  const name = cut ? over.at : run.name
  const written = joinWords(document, name)
  const player = enter(document, cast, run.kind, relative ?? written, name, relative ? written : undefined)
  const { lower } = document
  const { polite, noble } = officeWords(document)
  const before = bare(lower[run.title?.from ?? run.name.from - 1] ?? '')
  player.gender ??= polite.get(before) ?? noble.get(before) ?? null
  if (run.kind === 'person') {
    const role = roleBefore(document, run)
    const title = role && oneOf(document, clean(joinWords(document, role)))
    if (title) addRole(document, player, role, title)
  }
  return player
}

/** 'Green Sen.' of 'Green Sens.', whose seats are like each other's; null for 'Presidents', an office of each that no report would write so. */
function oneOf(document: Document, title: string): string | null {
  const { titles, people } = document.reporting
  const last = lastWord(title).replace(/\.$/, '')
  const one = last.replace(/s$/, '')
  if (one === last || !(titles.has(one) || people.has(one))) return title
  return officeWords(document).seated.has(one) ? title.replace(/s(\.?)$/, '$1') : null
}

/** The words of a title that stand before a name: 'Harbour Ministry spokesman' of 'the Harbour Ministry spokesman Jan Lund'. */
function roleBefore(document: Document, run: Run): Stretch | null {
  const { tags, lower, reporting } = document
  let from = run.title?.from ?? run.name.from
  const to = run.name.from
  const office = officeBefore(document, { from, to })
  if (office) return office
  const floor = Math.max(0, from - 6)
  const last = lower[to - 1] ?? ''
  if (!run.title && !reporting.people.has(last) && !reporting.titles.has(last) && !isOfficeAt(document, to - 1))
    return null
  const capital = (k: number) => /^\p{Lu}/u.test(document.word(k))
  // 'former', 'deputy', 'campaign', and not 'negotiator' of 'chief negotiator Rep. Berg', who is both.
  const { limits, polite } = officeWords(document)
  const { doing } = reporting.shapes ?? noShapes
  const qualifies = (word: string) =>
    isMany(document, word) || (reporting.titles.has(word) && (!reporting.people.has(word) || limits.has(word)))
  // 'the offer President Berg made', 'WINNERS President Berg': before an office with a capital only what belongs to it.
  const foreign = (k: number) =>
    capital(k)
      ? loud.test(document.word(k)) && !loud.test(document.word(k + 1)) && !reporting.organisations?.has(lower[k] as string) // biome-ignore format: one line
      : capital(to - 1) && tags[k] !== 'POSS' && !qualifies(lower[k] as string)
  const describes = (k: number) =>
    (/^(?:NOUN|ADJ|PROPER|POSS)$/.test(tags[k] as string) || initialled(document, k)) &&
    !foreign(k) &&
    !reporting.times.has(lower[k] as string) &&
    !(tags[k] !== 'PROPER' && doing.test(lower[k] as string) && reporting.lexicon.verbs.has(lower[k] as string))
  while (from > floor && !beginsLine(document, from) && describes(from - 1)) from--
  // 'North Lorvian leader'
  if (reporting.demonyms.has(`${lower[from - 1]} ${lower[from]}`)) from--
  // 'Department of Trade spokesman'
  if (lower[from - 1] === 'of' && tags[from] === 'PROPER' && reporting.bodies.has(lower[from - 2] ?? '')) from -= 2
  while (from < to && tags[from] === 'POSS') from++
  if (tags.slice(from, to).every((tag) => tag === 'ADJ')) return null
  if (from >= to || polite.get(bare(lower[to - 1] as string))) return null
  return { from, to: withoutRank(document, from, to) }
}

/** 'port spokesman' of 'port spokesman Lt. Col. Jan Lund': a rank behind an office belongs to the name. */
function withoutRank(document: Document, from: number, to: number): number {
  const { lower, reporting } = document
  let end = to
  while (end > from && officeWords(document).ranks.has(bare(lower[end - 1]!))) end--
  const office = lower[end - 1] ?? ''
  const isOffice = end > from && reporting.people.has(office) && !isMany(document, office) && !officeWords(document).lowRanks.has(office) // biome-ignore format: one line
  return isOffice ? end : to
}

/** Notes a role of an actor with where it stands. */
export function addRole(document: Document, player: Player, at: Stretch, title = clean(joinWords(document, at))): void {
  // 'one senator at the meeting'
  if (document.lower[at.from] === 'one' && at.to - at.from > 1) {
    addRole(document, player, { from: at.from + 1, to: at.to })
    return
  }
  const last = lastWord(title)
  // 'Ada Berg and Republicans': many are no office of one.
  if (last.endsWith('s') && document.reporting.people.has(last.slice(0, -1)) && !document.reporting.titles.has(last))
    return
  if (officeWords(document).anybody.has(last)) return
  if (ofKin(document, title) || (at.to - at.from === 1 && bodily(document, at.from))) return
  const known = player.roles.get(title) ?? []
  if (!known.some((k) => k.from === at.from)) known.push(at)
  player.roles.set(title, known)
}

/** 'Army', 'State': words for bodies, which are part of an office and none alone. */
function bodily(document: Document, k: number): boolean {
  const { lower, reporting } = document
  const word = lower[k] as string
  return !reporting.people.has(word) && !reporting.titles.has(word.replace(/\.$/, ''))
    ? false
    : isMany(document, word) || officeWords(document).matters.has(word)
}

/** 'his mother', 'brother of the president': no office. */
const ofKin = (document: Document, title: string): boolean => {
  const { kin } = officeWords(document)
  return title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => kin.has(word))
}

const lastWord = (title: string) => title.slice(title.lastIndexOf(' ') + 1).toLowerCase()

/** Notes what an apposition says that somebody is. */
export function addRoles(document: Document, player: Player, at: Stretch): void {
  for (const role of rolesIn(document, at)) addRole(document, player, role)
}

/** Persons named in a stretch, with their roles. */
export function personsIn(document: Document, cast: Cast, at: Stretch): Player[] {
  return runsIn(document, at, cast.surnames)
    .filter((run) => run.kind === 'person' && !outletNamed(joinWords(document, run.name)))
    .map((run) => enterRun(document, cast, run))
}

/** The actors of a report, as its findings list them. */
export function actorsOf(document: Document, { players, ruled }: Cast): Actor[] {
  const { report } = document
  const passage = (at: Stretch) => ({ report: report.id, ...spanOf(document, at) })
  const governed = (name: string, title: string) =>
    officeWords(document).heads.has(title.toLowerCase())
      ? ruled.get(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())
      : undefined
  return [...players.values()].map(({ id, kind, name, aliases, roles, mentions, rule = 'named' }) => ({
    id,
    kind,
    name,
    aliases: [...new Set([name, ...aliases])],
    roles: [...roles].map(([title, passages]) => ({
      title,
      of: stateIn(document, title) ?? governed(name, title) ?? null,
      passages: passages.map(passage),
      ...heldWhen(document, passages),
    })),
    party: null,
    mentions: mentions.map(passage),
    rule,
  }))
}

/** When an office was held, by all the places that give it; it is over where each says so. */
function heldWhen(document: Document, places: readonly Stretch[]): TimeInOffice {
  const terms = places.map((at) => termOf(document, at))
  const { former: _, ...told } = Object.assign({}, ...terms) as TimeInOffice
  return terms.every(({ former }) => former) ? { ...told, former: true } : told
}

const none: ReadonlySet<string> = new Set()

/** The one state that the words of a role name: 'Lorvia' for 'Lorvian Foreign Minister', null for none or several. */
function stateIn(document: Document, title: string): string | null {
  const { reporting, report } = document
  const states = new Set<string>()
  const own = languageOf({ report }).sides?.stateless ?? none
  const words = withoutStateless(title, own)
    .toLowerCase()
    .split(/[^\p{L}.-]+/u)
  for (const [k, word] of words.entries()) {
    const bare = word.replace(/\.$/, '')
    const pair = `${bare} ${words[k + 1] ?? ''}`
    const before = reporting.demonyms.get(`${words[k - 1]} ${word}`)
    const state =
      before ?? nationOf(document, word) ?? reporting.governments.get(word) ?? reporting.governments.get(pair)
    if (state) states.add(state)
  }
  return states.size === 1 ? ([...states][0] as string) : null
}

/** The full name whose surname a word is in another case: 'Бережного' for 'Олег Бережний'; undefined where two would fit. */
function inAnotherCase(surnames: ReadonlyMap<string, string>, word: string): string | undefined {
  const found = new Set<string>()
  for (const [surname, name] of surnames) {
    let same = 0
    while (same < word.length && word[same] === surname[same]) same++
    if (same >= 4 && word.length - same < 4 && surname.length - same < 4) found.add(name)
  }
  return found.size === 1 ? [...found][0] : undefined
}
