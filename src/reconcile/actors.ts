import type { Actor } from '../record/finding.ts'
import { identity } from '../record/identity.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Merge } from '../record/record.ts'

/** Actors of many reports as one list, where each former id went, and why. */
export interface MergedActors {
  readonly actors: readonly Actor[]
  /** From an actor's id in its report to its id in the record. */
  readonly becomes: ReadonlyMap<string, string>
  readonly merges: readonly Merge[]
}

const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/['’]s$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A person's name without the initials in its middle: 'Ana B. Lind' and 'Ana Lind' are one name. */
const personal = (name: string) =>
  fold(name)
    .split(' ')
    .filter((word, i, all) => i === 0 || i === all.length - 1 || word.length > 1)
    .join(' ')

const surname = (name: string) => fold(name).split(' ').at(-1)!

/**
 * Puts together the actors that several reports name alike. A full name is one person; a surname alone joins the one
 * person of the story who bears it, and stays apart where two do. A person's judgement comes before the rule's.
 */
export function mergeActors(reports: readonly (readonly Actor[])[], rulings: readonly Judgement[]): MergedActors {
  const all = reports.flat().sort((a, b) => (a.id < b.id ? -1 : 1))
  const byPerson = rulings.filter((j) => 'person' in j.by)
  const apart = new Set(byPerson.filter((j) => j.kind === 'different').flatMap((j) => pairs(j.about)))
  const wrong = new Set(byPerson.filter((j) => j.kind === 'wrong').flatMap((j) => j.about))
  const kept = all.filter((a) => !wrong.has(a.id))

  const keys = new Map<string, string>()
  const fullNames = new Map<string, Set<string>>()
  for (const a of kept) {
    const name = personal(a.name)
    if (a.kind === 'person' && name.includes(' '))
      fullNames.set(surname(a.name), (fullNames.get(surname(a.name)) ?? new Set()).add(name))
  }
  // A single name that another report knows as a government or a body is no unknown person here.
  const bodies = new Map<string, Actor['kind']>()
  for (const a of kept) if (a.kind !== 'person') bodies.set(fold(a.name), a.kind)
  const reasons = new Map<string, string>()
  for (const a of kept) {
    const name = a.kind === 'person' ? personal(a.name) : fold(a.name)
    const bearers = a.kind === 'person' && !name.includes(' ') ? fullNames.get(name) : undefined
    const only = bearers?.size === 1 ? [...bearers][0]! : undefined
    const kind = a.kind === 'person' && !only && !name.includes(' ') ? (bodies.get(name) ?? a.kind) : a.kind
    keys.set(a.id, `${kind}|${only ?? name}`)
    reasons.set(a.id, only ? `the only one of that surname in the story` : `the same name`)
  }
  const groups = new Map<string, Actor[]>()
  for (const a of kept) {
    const key = keys.get(a.id)!
    const clash = apart.size > 0 && groups.get(key)?.some((b) => apart.has(pair(a.id, b.id)))
    const own = clash ? `${key}|${a.id}` : key
    const group = groups.get(own)
    if (group) group.push(a)
    else groups.set(own, [a])
  }
  for (const { about } of byPerson.filter((j) => j.kind === 'same')) joinGroups(groups, about)
  return conclude(groups, reasons)
}

const pair = (a: string, b: string) => (a < b ? `${a}|${b}` : `${b}|${a}`)
const pairs = (ids: readonly string[]) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => pair(a, b)))

function joinGroups(groups: Map<string, Actor[]>, about: readonly string[]): void {
  const keys = [...groups].filter(([, members]) => members.some((a) => about.includes(a.id))).map(([key]) => key)
  const [first, ...rest] = keys
  for (const key of rest) {
    groups.set(first!, [...groups.get(first!)!, ...groups.get(key)!])
    groups.delete(key)
  }
}

function conclude(groups: ReadonlyMap<string, readonly Actor[]>, reasons: ReadonlyMap<string, string>): MergedActors {
  const becomes = new Map<string, string>()
  const merges: Merge[] = []
  const actors = [...groups].map(([key, members]): Actor => {
    const name = bestName(members)
    const id = identity('a', 'record', key)
    for (const m of members) becomes.set(m.id, id)
    if (members.length > 1) {
      const reason = [...new Set(members.map((m) => reasons.get(m.id)!))].sort().join('; ')
      merges.push({ into: id, of: members.map((m) => m.id), rule: 'same-name', reason })
    }
    return {
      id,
      kind: key.slice(0, key.indexOf('|')) as Actor['kind'],
      name,
      aliases: [...new Set(members.flatMap((m) => m.aliases))].sort(),
      roles: mergeRoles(members),
      party: members.find((m) => m.party)?.party ?? null,
      mentions: members.flatMap((m) => m.mentions),
      rule: members.length > 1 ? 'same-name' : members[0]!.rule,
    }
  })
  actors.sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1))
  return { actors, becomes, merges: merges.sort((a, b) => (a.into < b.into ? -1 : 1)) }
}

/** The fullest name most reports give. */
function bestName(members: readonly Actor[]): string {
  const count = new Map<string, number>()
  for (const m of members) count.set(m.name, (count.get(m.name) ?? 0) + 1)
  const words = (name: string) => (name.includes(' ') ? 1 : 0)
  return [...count].sort(([a, n], [b, k]) => words(b) - words(a) || k - n || (a < b ? -1 : 1))[0]![0]
}

function mergeRoles(members: readonly Actor[]): Actor['roles'] {
  const roles = new Map<string, Actor['roles'][number]>()
  for (const role of members.flatMap((m) => m.roles)) {
    const key = `${fold(role.title)}|${fold(role.of ?? '')}`
    const known = roles.get(key)
    roles.set(key, known ? { ...known, passages: [...known.passages, ...role.passages] } : role)
  }
  return [...roles.values()]
}
