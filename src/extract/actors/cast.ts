import { languages } from '../../languages/index.ts'
import { outletNamed } from '../../languages/outlets.ts'
import type { Actor } from '../../record/finding.ts'
import { identity } from '../../record/identity.ts'
import { type Document, type Stretch, spanOf } from '../document.ts'
import { plainly } from './abbreviations.ts'
import { initialled, joinWords, type Run, runsIn } from './names.ts'
import { listing } from './namings.ts'
import { groupOf, rises, risingName } from './nominals.ts'
import { heads, type Office } from './offices.ts'
import { nationOf } from './places.ts'
import { groups, officeBefore, rolesIn } from './roles.ts'
import { type Term, termOf } from './tenure.ts'

/** One actor while a report is read. */
export interface Player {
  readonly id: string
  kind: Actor['kind']
  readonly name: string
  gender: 'he' | 'she' | null
  readonly aliases: Set<string>
  readonly roles: Map<string, Stretch[]>
  readonly mentions: Stretch[]
  /** 'office' where the report gives somebody's office and nobody's name. */
  readonly rule?: string
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
}

/** 'his mother', 'brother of the president': no office. */
const kin =
  /\b(?:mother|father|parents?|son|daughter|wife|husband|widow|brother|sister|cousin|uncle|aunt|friend|neighbou?r)\b/i
const clean = (name: string) => name.replace(/^(?:the|a|an) /i, '').replace(/[’']s?$/, '')

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
  const kind = known?.kind ?? called
  const full = kind === 'person' ? fullName(document, cast, plain) : undefined
  const name =
    known?.name ??
    (full && (plain.split(' ').length === 1 || full === plain || full.endsWith(` ${plain}`)) ? full : plain)
  let player = cast.players.get(name)
  if (!player) {
    const first = name.split(' ')[0]?.toLowerCase() ?? ''
    player = {
      id: identity('a', document.report.id, name),
      kind,
      name,
      gender: kind === 'person' ? (reporting.givenNames.get(first) ?? null) : null,
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

/** What a body is usually called: 'Lorvia' for 'Lorvian government', 'International Monetary Fund' for 'IMF'. */
function usualName(
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
  const outlet = outletNamed(plain)
  if (outlet) return { name: outlet.name }
  const faction = factionOf(document, lower)
  if (faction) return { name: faction, kind: 'group' }
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

/** The full name that the report gives for a surname, or for a given name that only one person in it has. */
function fullName({ reporting }: Document, { surnames, given }: Cast, plain: string): string | undefined {
  const last = (plain.split(' ').at(-1) ?? '').toLowerCase()
  const known = surnames.get(last) ?? (reporting.marked ? inAnotherCase(surnames, last) : undefined)
  if (known || plain.includes(' ')) return known
  return given.get(plain) ?? undefined
}

/** The actor of a run of capitalised words, with the title before it as a role. */
export function enterRun(document: Document, cast: Cast, run: Run): Player {
  const player = enter(document, cast, run.kind, joinWords(document, run.name), run.name)
  const { lower } = document
  const before = run.title ? joinWords(document, run.title).toLowerCase() : (lower[run.name.from - 1] ?? '')
  if (/^(?:mr|sir|lord)\b/.test(before)) player.gender ??= 'he'
  if (/^(?:ms|mrs|miss|lady|dame)\b/.test(before)) player.gender ??= 'she'
  if (run.kind === 'person') {
    const role = roleBefore(document, run)
    const last = role ? (lower[role.to - 1] as string) : ''
    // 'Presidents Berg and Lund': an office of each, that no report would write so.
    const { titles, people } = document.reporting
    const each = last.endsWith('s') && (titles.has(last.slice(0, -1)) || people.has(last.slice(0, -1)))
    if (role && !each) addRole(document, player, role)
  }
  return player
}

/** The words of a title that stand before a name: 'Harbour Ministry spokesman' of 'the Harbour Ministry spokesman Jan Lund'. */
function roleBefore(document: Document, run: Run): Stretch | null {
  const { tags, lower, reporting } = document
  let from = run.title?.from ?? run.name.from
  const to = run.name.from
  const office = officeBefore(document, { from, to })
  if (office) return office
  const floor = Math.max(0, from - 6)
  if (!run.title && !(reporting.people.has(lower[to - 1] ?? '') || reporting.titles.has(lower[to - 1] ?? '')))
    return null
  const describes = (k: number) =>
    (/^(?:NOUN|ADJ|PROPER|POSS)$/.test(tags[k] as string) || initialled(document, k)) &&
    !reporting.times.has(lower[k] as string) &&
    !(tags[k] !== 'PROPER' && /ing$/.test(lower[k] as string) && reporting.lexicon.verbs.has(lower[k] as string))
  while (from > floor && !newLine(document, from) && describes(from - 1)) from--
  // 'Department of Trade spokesman'
  if (lower[from - 1] === 'of' && tags[from] === 'PROPER' && reporting.bodies.has(lower[from - 2] ?? '')) from -= 2
  while (from < to && tags[from] === 'POSS') from++
  if (tags.slice(from, to).every((tag) => tag === 'ADJ')) return null
  if (from >= to || /^(?:mr|ms|mrs|miss|sir)\.?$/.test(lower[from] as string)) return null
  return { from, to }
}

/** Whether a token begins a line: a heading above it, without a full stop, is no part of its sentence. */
function newLine({ report, start, end }: Document, token: number): boolean {
  return report.text.slice(end[token - 1], start[token]).includes('\n')
}

/** Notes a role of an actor with where it stands. */
export function addRole(document: Document, player: Player, at: Stretch): void {
  const title = clean(joinWords(document, at))
  if (kin.test(title) || (at.to - at.from === 1 && bodily(document, at.from))) return
  const known = player.roles.get(title) ?? []
  if (!known.some((k) => k.from === at.from)) known.push(at)
  player.roles.set(title, known)
}

/** 'Army', 'State': words for bodies, which are part of an office and none alone. */
function bodily({ lower, reporting }: Document, k: number): boolean {
  const word = lower[k] as string
  return !reporting.people.has(word) && !reporting.titles.has(word.replace(/\.$/, ''))
    ? false
    : groups.test(word) || /^(?:state|justice|defen[cs]e|foreign|interior|national|treasury|finance)$/.test(word)
}

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
    heads.test(title.toLowerCase()) ? ruled.get(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()) : undefined
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
function heldWhen(document: Document, places: readonly Stretch[]): Term {
  const terms = places.map((at) => termOf(document, at))
  const { former: _, ...told } = Object.assign({}, ...terms) as Term
  return terms.every(({ former }) => former) ? { ...told, former: true } : told
}

/** The one state that the words of a role name: 'Lorvia' for 'Lorvian Foreign Minister', null for none or several. */
function stateIn(document: Document, title: string): string | null {
  const { reporting } = document
  const states = new Set<string>()
  const words = title.toLowerCase().split(/[^\p{L}.-]+/u)
  for (const [k, word] of words.entries()) {
    const bare = word.replace(/\.$/, '')
    const pair = `${bare} ${words[k + 1] ?? ''}`
    const state = nationOf(document, word) ?? reporting.governments.get(word) ?? reporting.governments.get(pair)
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
