import { outletNamed } from '../../languages/outlets.ts'
import type { Actor } from '../../record/finding.ts'
import { isSomeMinistry, plain, type States, someMinistry } from './states.ts'
import { readTitle } from './titles.ts'

/**
 * For whom an actor may act, the likeliest first: 'state|Lorvia', 'faction|greens', 'body|' and the id of a union, a company or an armed
 * group. Only some of them are sides of the negotiation. A chamber that makes laws holds all factions, and acts for none.
 */
type Affiliations = ReadonlyMap<string, readonly string[]>

/** For whom each actor may act, by its name, its roles and whose person it is told to be. */
export function affiliationsOf(
  actors: readonly Actor[],
  states: States,
  markOf: (actor: Actor) => string | undefined,
): Affiliations {
  const all = new Map<string, readonly string[]>()
  const byName = new Map<string, string | null>()
  for (const actor of actors) {
    if (actor.kind === 'person') continue
    const of = bodyOf(actor, states)
    all.set(actor.id, of)
    for (const alias of new Set([actor.name, ...actor.aliases].map(plain))) {
      if (alias.length < 3 || !of[0]) continue
      byName.set(alias, byName.has(alias) && byName.get(alias) !== of[0] ? null : of[0])
    }
  }
  const bodyNamed = (name: string) => byName.get(name) ?? undefined
  const people = actors.filter(({ kind }) => kind === 'person')
  const bearers = new Map<string, string | null>()
  for (const { id, name } of people) {
    const last = plain(name.slice(name.lastIndexOf(' ') + 1))
    bearers.set(last, bearers.has(last) ? null : id)
  }
  const named = new Map(people.map(({ id, name }) => [plain(name), id]))
  const ruled = rulersOf(actors)
  const servedBy = servedIn(people, states)
  // Whose envoy somebody is can only be told once it is known for whom that one acts.
  const waiting: [string, string][] = []
  for (const actor of people) {
    const weights = new Map<string, number>()
    const add = (side: string, weight: number) => weights.set(side, (weights.get(side) ?? 0) + weight)
    for (const role of actor.roles) {
      const { sides, of = servedBy(role.title) } = readTitle(
        role,
        states,
        bodyNamed,
        (word) => bearers.get(word) ?? undefined,
      )
      for (const side of sides) add(side, Math.max(1, role.passages.length))
      if (of !== undefined && of !== actor.id) waiting.push([actor.id, of])
    }
    const mark = markOf(actor)
    if (mark) add(mark, 100)
    const state = ruled.get(plain(actor.name.slice(actor.name.lastIndexOf(' ') + 1)))
    if (state && weights.size === 0 && actor.roles.length > 0) add(`state|${state}`, 1)
    all.set(
      actor.id,
      [...weights].sort(([a, n], [b, k]) => k - n || (a < b ? -1 : 1)).map(([side]) => side),
    )
  }
  // 'Ana Lind’s office' and 'the government of Ana Lind' act for whom she acts.
  for (const { id, kind, name } of actors) {
    const [, owner = '', what = ''] = (kind !== 'person' && /^(.+)['’]s (\p{Ll}.*)$/u.exec(name)) || []
    const [, organ = '', ruler = ''] = (kind !== 'person' && /^(\p{Ll}+) \p{Ll}+ (\p{Lu}.*)$/u.exec(name)) || []
    const of = named.get(plain(owner || ruler)) ?? bearers.get(plain(owner || ruler))
    if (!of || !states.words.some(({ organs }) => organs.has(what.slice(what.lastIndexOf(' ') + 1) || organ))) continue
    all.set(id, [])
    waiting.push([id, of])
  }
  for (const [id, of] of waiting) if (all.get(id)?.length === 0) all.set(id, all.get(of) ?? [])
  return all
}

/** For whom a government, a body or a group acts. */
function bodyOf({ id, kind, name }: Actor, states: States): string[] {
  const bare = plain(name)
  if (states.words.some(({ chambers }) => chambers.has(bare))) return []
  const seat = states.seatOf(bare) ?? states.toldFor(bare)
  if (seat) return [`state|${seat}`]
  if (kind === 'government')
    return [`state|${states.named(bare) ?? states.officeOf(bare.slice(bare.lastIndexOf(' ') + 1)) ?? name}`]
  if (outletNamed(name)) return []
  const words = bare.split(/[\s/]+/u).map((word) => word.replace(/'s?$/u, ''))
  const last = words.at(-1) ?? ''
  for (const { factions, wings, organs, party, ofFactions } of states.words) {
    const core = words.filter((word) => !wings.has(word) && !party.has(word) && !states.named(word)).join(' ')
    const leading = organs.has(last) ? core.slice(0, core.lastIndexOf(' ')) : core
    // 'Republican critics'
    const ofGroup = kind === 'group' ? (factions.get(last) ?? factions.get(words[0] as string)) : undefined
    // 'House Green Conference'
    const ofFaction = ofFactions.has(last) ? words.map((word) => factions.get(word)).find(Boolean) : undefined
    const faction = factions.get(bare) ?? factions.get(leading) ?? ofGroup ?? ofFaction
    if (faction) return [`faction|${faction}`]
    const state = stateIn(words, states)
    if (state && words.some((word) => organs.has(word))) return [`state|${state}`]
    if (!state && isSomeMinistry(words)) return [someMinistry]
  }
  return [`body|${id}`]
}

/** The state that a body's name begins with, or that stands behind 'of': 'Lorvian Harbour Ministry', 'Ministry of Trade of Lorvia'. */
function stateIn(words: readonly string[], states: States): string | undefined {
  for (let n = 3; n > 0; n--) {
    const first = words.length > n ? states.named(words.slice(0, n).join(' ')) : undefined
    const last = words.at(-n - 1) === 'of' || words.at(-n - 1) === 'in' ? states.named(words.slice(-n).join(' ')) : undefined // biome-ignore format: one line
    if (first ?? last) return first ?? last
  }
  return undefined
}

/** Whom the holder of a title serves, where one person of the story has that office: 'adviser to the president'. */
function servedIn(people: readonly Actor[], states: States): (title: string) => string | undefined {
  const holders = new Map<string, Set<string>>()
  for (const { id, roles } of people)
    for (const { title, former } of roles)
      for (const office of former ? [] : officesIn(plain(title).split(' '), states))
        holders.set(office, (holders.get(office) ?? new Set()).add(id))
  return (title) => {
    const [, serves = '', office = ''] = /^(?:\p{L}+ )*?(\p{L}+) (?:to|of|for) (?:the )?(\p{L}+(?: \p{L}+)?)$/u.exec(plain(title)) ?? [] // biome-ignore format: one line
    const all = states.words.some(({ serving }) => serving.has(serves)) ? holders.get(office) : undefined
    return all?.size === 1 ? [...all][0] : undefined
  }
}

/** The office of who governs a state, which a title begins or ends with: 'president', 'prime minister'; not a minister among many. */
function officesIn(words: readonly string[], { words: all }: States): string[] {
  return all.flatMap(({ governing, ministries: { heads, chief }, speaking, toward }) => {
    const at = [words.length - 1, 0].find((k) => governing.has(words[k] as string) || chief.has(words[k] as string))
    if (at === undefined || words.some((word) => speaking.has(word) || toward.has(word))) return []
    const [before = '', office = ''] = at === 0 ? words.slice(0, 2) : words.slice(-2)
    if (chief.has(before) && heads.has(office)) return [`${before} ${office}`]
    return heads.has(words[at] as string) || chief.has(words[at] as string) ? [] : [words[at] as string]
  })
}

/** Who governs, by surname: a government that a report calls 'the Lind administration'. */
function rulersOf(actors: readonly Actor[]): ReadonlyMap<string, string> {
  const ruled = new Map<string, string>()
  for (const { kind, name, aliases } of actors) {
    if (kind !== 'government') continue
    for (const alias of aliases) {
      const surname = /^(?:the )?(\p{Lu}[\p{L}’'-]+) (?:administration|government)$/iu.exec(alias)?.[1]
      if (surname) ruled.set(plain(surname), name)
    }
  }
  return ruled
}
