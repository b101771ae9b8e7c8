import type { Conflict } from '../../record/conflict.ts'
import type { EventStatus } from '../../record/event.ts'
import type { Position, Stance } from '../../record/position.ts'
import type { StoryRecord } from '../../record/record.ts'
import { camps } from '../camps.ts'
import { counterparts, type FindingKind, placedIn, placeOf, standingAmong } from './counterparts.ts'
import { type MovedSupport, movedSupport } from './moved-support.ts'

/** A finding by kind and id: `{ kind: 'event', id: 'e_4f…' }`. */
export interface FindingName {
  readonly kind: FindingKind
  readonly id: string
}

/** What differs between an earlier and a later record of one story. Ids are the later record's unless it is said. */
export interface Changes {
  /** Ids of reports that the earlier one has not. */
  readonly reports: readonly string[]
  readonly added: readonly FindingName[]
  /** What the later one has no more, by the earlier one's ids: withdrawn with a page, or judged wrong. */
  readonly removed: readonly FindingName[]
  /** How far an event came, where that moved: planned, then happened. */
  readonly statuses: readonly { readonly event: string; readonly from: EventStatus; readonly to: EventStatus }[]
  /** Where somebody's stance on a thing moved; `finding` is a position that has the later one. */
  readonly positions: readonly {
    readonly who: string
    readonly on: string
    readonly from: readonly Stance[]
    readonly to: readonly Stance[]
    readonly finding: string
  }[]
  /** Findings that rest on other origins than before. */
  readonly support: readonly MovedSupport[]
  /** Ids of conflicts that came up; and, by the earlier one's ids, of those that are gone. */
  readonly conflicts: { readonly added: readonly string[]; readonly removed: readonly string[] }
}

/** Holds two records of one story side by side. Pure; a record against itself has no changes. */
export function changesBetween(before: StoryRecord, after: StoryRecord): Changes {
  const [was, is] = [placedIn(before), placedIn(after)]
  const same = counterparts(was, is)
  const kept = new Set(same.values())
  const [stood, stands] = [standingAmong(was), standingAmong(is)]
  const positions = movedPositions(before, after, same)
  const moved = new Set(positions.map((p) => p.finding))
  const known = new Set(before.reports.map((r) => r.id))
  return {
    reports: after.reports.flatMap(({ id }) => (known.has(id) ? [] : [id])),
    added: is.filter((f) => !same.has(f.id) && !moved.has(f.id) && !stood(f)).map(({ kind, id }) => ({ kind, id })),
    removed: was.filter((f) => !kept.has(f.id) && !stands(f)).map(({ kind, id }) => ({ kind, id })),
    statuses: movedStatuses(before, after, same),
    positions,
    support: movedSupport(before, after, same),
    conflicts: movedConflicts(before, after),
  }
}

/** Whether nothing changed at all, reports included: the second record says what the first did. */
export function isUnchanged({ reports, added, removed, statuses, positions, support, conflicts }: Changes): boolean {
  const lists = [reports, added, removed, statuses, positions, support, conflicts.added, conflicts.removed]
  return lists.every((list) => list.length === 0)
}

function movedStatuses(
  before: StoryRecord,
  after: StoryRecord,
  same: ReadonlyMap<string, string>,
): Changes['statuses'] {
  const was = new Map(before.events.map((e) => [e.id, e.status]))
  return after.events.flatMap(({ id, status }) => {
    const from = was.get(same.get(id) ?? '')
    return from && from !== status ? [{ event: id, from, to: status }] : []
  })
}

/**
 * Whoever was in one camp when last heard, and is heard in another that they were not in before. What is told now of an earlier day is no
 * move, and neither is one more of several stances that were told side by side.
 */
function movedPositions(
  before: StoryRecord,
  after: StoryRecord,
  same: ReadonlyMap<string, string>,
): Changes['positions'] {
  const key = (who: string, on: string) => `${who}|${on}`
  const was = new Map<string, Position[]>()
  // An actor may be named anew when it is merged; the name stays.
  const names = new Map(before.actors.map((a) => [a.id, a.name]))
  const laterNames = new Map(after.actors.map((a) => [a.id, a.name]))
  for (const p of before.positions) {
    const k = key(names.get(p.who) ?? p.who, p.on)
    was.set(k, [...(was.get(k) ?? []), p])
  }
  const out = new Map<string, Changes['positions'][number]>()
  for (const p of after.positions) {
    if (same.has(p.id)) continue
    const k = key(laterNames.get(p.who) ?? p.who, same.get(p.on) ?? p.on)
    const earlier = was.get(k) ?? []
    if (earlier.length === 0 || earlier.some((e) => camps[e.stance] === camps[p.stance])) continue
    const last = earlier.filter((e) => dayOf(e) === latest(earlier))
    if (p.when && dayOf(p) < latest(earlier)) continue
    const from = [...new Set(last.map((e) => e.stance))].sort()
    const to = [...new Set([...(out.get(k)?.to ?? []), p.stance])].sort()
    out.set(k, { who: p.who, on: p.on, from, to, finding: out.get(k)?.finding ?? p.id })
  }
  return [...out.values()]
}

/** The last day of a position's time, '2031-04-03'; '' where none is told. */
const dayOf = ({ when }: Position) => (when ?? '').split('/').at(-1)!.slice(0, 10)
const latest = (positions: readonly Position[]) => positions.map(dayOf).sort().at(-1)!

/** A conflict that only met another passage is the one it was: two of its places tell it again. */
function movedConflicts(before: StoryRecord, after: StoryRecord): Changes['conflicts'] {
  return { added: unmatched(after.conflicts, before.conflicts), removed: unmatched(before.conflicts, after.conflicts) }
}

function unmatched(of: readonly Conflict[], among: readonly Conflict[]): string[] {
  const ids = new Set(among.map((c) => c.id))
  const places = among.map(({ rule, between }) => ({ rule, at: new Set(between.map(placeOf)) }))
  const again = ({ rule, between }: Conflict) =>
    places.some((p) => p.rule === rule && new Set(between.map(placeOf).filter((place) => p.at.has(place))).size > 1)
  return of.filter((c) => !ids.has(c.id) && !again(c)).map((c) => c.id)
}
