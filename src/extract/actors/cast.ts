import { outletNamed } from '../../languages/outlets.ts'
import type { Actor } from '../../record/finding.ts'
import { identity } from '../../record/identity.ts'
import { type Document, type Stretch, spanOf } from '../document.ts'
import { joinWords, type Run, runsIn } from './names.ts'

/** One actor while a report is read. */
export interface Player {
  readonly id: string
  readonly kind: Actor['kind']
  readonly name: string
  gender: 'he' | 'she' | null
  readonly aliases: Set<string>
  readonly roles: Map<string, Stretch[]>
  readonly mentions: Stretch[]
}

/** All who speak in one report, by name: 'Berg' is 'Ada Berg' once she was named in full. */
export interface Cast {
  readonly players: Map<string, Player>
  readonly surnames: ReadonlyMap<string, string>
}

const clean = (name: string) => name.replace(/^(?:the|a|an) /i, '').replace(/[’']s?$/, '')

/** The actor of a name, made known where it is new, with this mention. */
export function enter(document: Document, cast: Cast, kind: Actor['kind'], written: string, at: Stretch): Player {
  const { reporting } = document
  const plain = clean(written)
  const government = kind === 'government' ? reporting.governments.get(plain.toLowerCase()) : undefined
  const full = kind === 'person' ? cast.surnames.get((plain.split(' ').at(-1) ?? '').toLowerCase()) : undefined
  const outlet = kind === 'organisation' ? outletNamed(plain)?.name : undefined
  const name = government ?? outlet ?? (full && (plain.split(' ').length === 1 || full === plain) ? full : plain)
  let player = cast.players.get(name)
  if (!player) {
    const first = name.split(' ')[0]?.toLowerCase() ?? ''
    player = {
      id: identity('a', document.report.id, name),
      kind,
      name,
      gender: kind === 'person' ? (reporting.givenNames.get(first) ?? null) : null,
      aliases: new Set([name]),
      roles: new Map(),
      mentions: [],
    }
    cast.players.set(name, player)
  }
  player.aliases.add(plain)
  if (!player.mentions.some((m) => m.from === at.from)) player.mentions.push(at)
  return player
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
    if (role) addRole(document, player, role)
  }
  return player
}

/** The words of a title that stand before a name: 'Harbour Ministry spokesman' of 'the Harbour Ministry spokesman Jan Lund'. */
function roleBefore(document: Document, run: Run): Stretch | null {
  const { tags, lower, reporting } = document
  let from = run.title?.from ?? run.name.from
  const to = run.name.from
  const floor = Math.max(0, from - 6)
  if (!run.title && !(reporting.people.has(lower[to - 1] ?? '') || reporting.titles.has(lower[to - 1] ?? '')))
    return null
  while (from > floor && !newLine(document, from) && /^(?:NOUN|ADJ|PROPER|POSS)$/.test(tags[from - 1] as string)) from--
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
  const known = player.roles.get(title) ?? []
  if (!known.some((k) => k.from === at.from)) known.push(at)
  player.roles.set(title, known)
}

/** Persons named in a stretch, with their roles. */
export function personsIn(document: Document, cast: Cast, at: Stretch): Player[] {
  return runsIn(document, at, cast.surnames)
    .filter((run) => run.kind === 'person' && !outletNamed(joinWords(document, run.name)))
    .map((run) => enterRun(document, cast, run))
}

/** The actors of a report, as its findings list them. */
export function actorsOf(document: Document, players: Iterable<Player>): Actor[] {
  const { report } = document
  const passage = (at: Stretch) => ({ report: report.id, ...spanOf(document, at) })
  return [...players].map(({ id, kind, name, aliases, roles, mentions }) => ({
    id,
    kind,
    name,
    aliases: [...aliases],
    roles: [...roles].map(([title, passages]) => ({ title, of: null, passages: passages.map(passage) })),
    party: null,
    mentions: mentions.map(passage),
    rule: 'speaker',
  }))
}
