import type { Actor, Role } from '../record/finding.ts'
import { identity } from '../record/identity.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Doubt, Merge } from '../record/record.ts'
import { doubtsOf } from './actors/doubts.ts'
import { longerNames } from './actors/longer-names.ts'
import { bodily, fold, personal } from './actors/name-keys.ts'
import { withOwnState } from './actors/own-state.ts'
import { placeBodies, sameState } from './actors/place-bodies.ts'
import { placeOffices } from './actors/place-offices.ts'
import { type Placed, placePersons } from './actors/place-persons.ts'
import { surnamesAsBodies } from './actors/surnames-as-bodies.ts'
import { plain } from './parties/states.ts'

/** Actors of many reports as one list, where each former id went, and why. */
export interface MergedActors {
  readonly actors: readonly Actor[]
  /** From an actor's id in its report to its id in the record. */
  readonly becomes: ReadonlyMap<string, string>
  readonly merges: readonly Merge[]
  /** Pairs that may be one. */
  readonly doubts: readonly Doubt[]
}

/**
 * Puts together the actors that several reports name alike: other spellings and forms of a name, a surname alone where one person of the
 * story bears it, initials of a body; and a state with what the pages tell to be its other names (`seats`: 'torlin' is 'Vessia'). What
 * could be two stays apart. A person's judgement comes before the rule's.
 */
export function mergeActors(
  reports: readonly (readonly Actor[])[],
  rulings: readonly Judgement[],
  seats: ReadonlyMap<string, string> = new Map(),
): MergedActors {
  const all = reports.flat().sort((a, b) => (a.id < b.id ? -1 : 1))
  const byPerson = rulings.filter((j) => 'person' in j.by)
  const apart = new Set(byPerson.filter((j) => j.kind === 'different').flatMap((j) => pairs(j.about)))
  const wrong = new Set(byPerson.filter((j) => j.kind === 'wrong').flatMap((j) => j.about))
  const standing = all.filter((a) => !wrong.has(a.id))
  const misread = surnamesAsBodies(standing)
  const kept = standing.map((a): Actor => (misread.has(a.id) ? { ...a, kind: 'person' } : a))

  const bodies = placeBodies(kept.filter((a) => a.kind !== 'person'))
  // A single name that another report knows as a government or a body is no unknown person here.
  const bodyKeys = new Map(kept.flatMap((a) => (a.kind === 'person' ? [] : [[bodily(a.name), bodies.get(a.id)!.key]])))
  const people = kept.filter((a) => a.kind === 'person' && a.rule !== 'office')
  const persons = placePersons(people)
  const holders = placeOffices(
    kept.filter((a) => a.rule === 'office'),
    people,
    (id) => persons.get(id)?.key ?? id,
  )
  const states = new Map(kept.flatMap((a) => (a.kind === 'government' ? [[plain(a.name), bodies.get(a.id)!.key]] : [])))
  const place = (a: Actor): Placed => {
    const state = a.kind !== 'person' ? seats.get(plain(a.name)) : undefined
    const whole = state && states.get(plain(state))
    if (whole) return { key: whole, reason: `the pages tell that ‘${a.name}’ is ${state}` }
    const placed = bodies.get(a.id) ?? persons.get(a.id) ?? holders.get(a.id)
    if (placed) return placed
    const known = bodyKeys.get(bodily(a.name))
    return { key: known ?? `person|${personal(a.name)}`, reason: 'the same name' }
  }
  const within = longerNames(kept)
  const keys = new Map<string, string>()
  const reasons = new Map<string, string>()
  for (const a of kept) {
    const longer = within.get(a.id)
    const { key, reason } = longer ? { ...place(longer), reason: `part of the words for ${longer.name}` } : place(a)
    keys.set(a.id, key)
    reasons.set(a.id, reason)
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
  // A ruling may name an actor as a report or as the record knows it.
  for (const key of [...groups.keys()]) if (wrong.has(recordId(key))) groups.delete(key)
  for (const { about } of byPerson.filter((j) => j.kind === 'different')) takeOut(groups, about)
  for (const { about } of byPerson.filter((j) => j.kind === 'same')) joinGroups(groups, about)
  const merged = conclude(groups, reasons)
  const here = (id: string) => merged.becomes.get(id) ?? id
  const ruledApart = new Set(byPerson.filter((j) => j.kind === 'different').flatMap((j) => pairs(j.about.map(here))))
  return { ...merged, doubts: doubtsOf(merged.actors, (a, b) => ruledApart.has(pair(a, b))) }
}

const recordId = (key: string) => identity('a', 'record', key)
const pair = (a: string, b: string) => (a < b ? `${a}|${b}` : `${b}|${a}`)
const pairs = (ids: readonly string[]) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => pair(a, b)))

/** 'The one of this report is not the one of the record': it leaves the group, which goes on without it. */
function takeOut(groups: Map<string, Actor[]>, about: readonly string[]): void {
  const meant = new Set(about)
  for (const [key, members] of [...groups]) {
    if (!meant.has(recordId(key))) continue
    const out = members.filter((a) => meant.has(a.id))
    if (out.length === 0 || out.length === members.length) continue
    groups.set(
      key,
      members.filter((a) => !meant.has(a.id)),
    )
    for (const a of out) groups.set(`${key}|${a.id}`, [a])
  }
}

function joinGroups(groups: Map<string, Actor[]>, about: readonly string[]): void {
  const meant = new Set(about)
  const keys = [...groups].filter(([key, all]) => meant.has(recordId(key)) || all.some((a) => meant.has(a.id))).map(([key]) => key) // biome-ignore format: one line
  const [first, ...rest] = keys
  for (const key of rest) {
    groups.set(first!, [...groups.get(first!)!, ...groups.get(key)!])
    groups.delete(key)
  }
}

function conclude(
  groups: ReadonlyMap<string, readonly Actor[]>,
  reasons: ReadonlyMap<string, string>,
): Omit<MergedActors, 'doubts'> {
  const becomes = new Map<string, string>()
  const merges: Merge[] = []
  const actors = [...groups].map(([key, members]): Actor => {
    // A body is called what its key says; what else a report calls it ('the Lind administration') is no better for being longer.
    const called = (m: Actor) => bodily(m.name) === key.slice(key.indexOf('|') + 1) || reasons.get(m.id) === sameState
    const own = members.filter(called)
    const name = bestName(own.length > 0 && !key.startsWith('person') ? own : members)
    const id = recordId(key)
    for (const m of members) becomes.set(m.id, id)
    if (members.length > 1) {
      const reason = [...new Set(members.map((m) => reasons.get(m.id)!))].sort().join('; ')
      merges.push({
        into: id,
        of: members.map((m) => m.id),
        names: members.map((m) => m.name),
        rule: 'same-name',
        reason,
      })
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
  const words = (name: string) => (name.startsWith('the ') ? -1 : name.includes(' ') ? 1 : 0)
  return [...count].sort(([a, n], [b, k]) => words(b) - words(a) || k - n || (a < b ? -1 : 1))[0]![0]
}

function mergeRoles(members: readonly Actor[]): Actor['roles'] {
  const roles = new Map<string, Actor['roles'][number]>()
  for (const role of withOwnState(members.flatMap((m) => m.roles))) {
    const key = `${fold(role.title)}|${fold(role.of ?? '')}`
    const known = roles.get(key)
    roles.set(key, known ? together(known, role) : role)
  }
  return [...roles.values()]
}

/** One office told twice; it is over where no report speaks of it as still held. */
function together(a: Role, b: Role): Role {
  const { former: _, ...told } = { ...b, ...a }
  return { ...told, ...(a.former && b.former ? { former: true } : {}), passages: [...a.passages, ...b.passages] }
}
