import type { Passage } from '../../record/passage.ts'
import type { StoryRecord } from '../../record/record.ts'

export type FindingKind = 'statement' | 'event' | 'proposal' | 'provision' | 'position'

/** A finding of a record with what tells it again in another record: its kind, and the places where it stands. */
export interface Placed {
  readonly kind: FindingKind
  readonly id: string
  readonly places: readonly string[]
  /** What a proposal is called, folded. */
  readonly names?: readonly string[]
}

/** Where a finding is told, though its passage may end elsewhere now. */
export const placeOf = ({ report, start }: Passage) => `${report}:${start}`

/** All that a record holds of the five kinds, by kind. */
export function placedIn(record: StoryRecord): Placed[] {
  const standing = (kind: FindingKind, list: readonly { id: string; mentions: readonly Passage[] }[]) =>
    list.map(({ id, mentions }): Placed => ({ kind, id, places: mentions.map(placeOf) }))
  return [
    ...record.statements.map(({ id, attributions }): Placed => ({ kind: 'statement', id, places: attributions })),
    ...standing('event', record.events),
    ...standing('proposal', record.proposals).map((placed, i) => ({ ...placed, names: namesOf(record.proposals[i]!) })),
    ...standing('provision', record.provisions),
    ...standing('position', record.positions),
  ]
}

/** A name without its article. */
const namesOf = ({ name, names }: { name: string; names: readonly string[] }) =>
  [name, ...names].map((n) => n.toLowerCase().replace(/^(?:the|an?) /u, ''))

/**
 * Tells whether one of `placed`, the findings of another record, stands in the place of a finding or, of a proposal, has its
 * name: what was merged into another, or parted from it, is neither gone nor new. A statement stands where its attributions do.
 */
export function standingAmong(placed: readonly Placed[]): (finding: Placed) => boolean {
  const keys = ({ kind, places, names = [] }: Placed) => [
    ...places.map((place) => `${kind} ${place}`),
    ...names.map((name) => `${kind} named ${name}`),
  ]
  const known = new Set(placed.flatMap(keys))
  return (finding) => keys(finding).some((key) => known.has(key))
}

/**
 * Which finding of an earlier record each of a later one is: the one of the same id, or else one of its kind that stands
 * in the same place, since what is merged may be named anew when a report is added. Each is taken once.
 */
export function counterparts(before: readonly Placed[], after: readonly Placed[]): Map<string, string> {
  const ids = new Set(before.map(({ kind, id }) => `${kind} ${id}`))
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const { kind, id } of after)
    if (ids.has(`${kind} ${id}`)) {
      found.set(id, id)
      taken.add(id)
    }
  const at = new Map<string, string[]>()
  for (const { kind, id, places } of before)
    for (const place of places) at.set(`${kind} ${place}`, [...(at.get(`${kind} ${place}`) ?? []), id])
  for (const { kind, id, places } of after) {
    if (found.has(id)) continue
    const candidate = places.flatMap((place) => at.get(`${kind} ${place}`) ?? []).find((other) => !taken.has(other))
    if (candidate === undefined) continue
    found.set(id, candidate)
    taken.add(candidate)
  }
  return found
}
