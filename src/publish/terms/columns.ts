import type { Actor } from '../../record/finding.ts'
import type { StoryRecord } from '../../record/record.ts'

/** A column of the term sheet: a party, or an actor who takes a position and acts for none: `{ id: 'a_1…', name: 'Veskara', party: true }`. */
export interface Column {
  /** The id of the actor it is named by. */
  readonly id: string
  readonly name: string
  /** Whether it is a side of the negotiation; else an actor who belongs to none. */
  readonly party: boolean
}

/** For each actor the column that its positions stand in: its party's, else its government's where its roles tell one, else its own. */
export function columnOf(record: StoryRecord): (actor: string) => string {
  const actors = new Map(record.actors.map((a) => [a.id, a]))
  const parties = new Map(record.parties.flatMap((p) => p.members.map((m) => [m, p.id] as const)))
  const governments = new Map(
    record.actors.flatMap((a) => (a.kind === 'government' ? [a.name, ...a.aliases].map((n) => [fold(n), a.id]) : [])),
  )
  const behind = ({ roles }: Actor) =>
    roles.flatMap(({ of }) => (of === null ? [] : (governments.get(fold(of)) ?? [])))[0]
  return (id) => {
    const actor = actors.get(id)
    return parties.get(id) ?? actor?.party ?? (actor && behind(actor)) ?? id
  }
}

const fold = (name: string) => name.toLowerCase().replace(/^the /u, '')

/** The columns that positions stand in: parties first, each kind by how many positions it has, then by name. */
export function columnsOf(record: StoryRecord): Column[] {
  const of = columnOf(record)
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const sides = new Map(record.parties.map((p) => [p.id, p.name]))
  const weight = new Map<string, number>([...sides.keys()].map((id) => [id, 0]))
  for (const { who, mentions } of record.positions) weight.set(of(who), (weight.get(of(who)) ?? 0) + mentions.length)
  return [...weight]
    .map(([id, mentions]) => ({ id, name: sides.get(id) ?? names.get(id) ?? id, party: sides.has(id), mentions }))
    .sort(
      (a, b) =>
        Number(b.party) - Number(a.party) ||
        b.mentions - a.mentions ||
        (a.name < b.name ? -1 : 1) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id, name, party }) => ({ id, name, party }))
}
