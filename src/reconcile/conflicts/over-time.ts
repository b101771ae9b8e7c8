import type { Event, EventStatus } from '../../record/event.ts'
import { type Passage, quote } from '../../record/passage.ts'
import type { Position } from '../../record/position.ts'
import type { Merge } from '../../record/record.ts'
import type { Report } from '../../record/report.ts'
import { camps } from '../camps.ts'
import type { Draft, DraftSide } from './draft.ts'
import { actHeading } from './headings.ts'
import type { Page } from './telling.ts'

/**
 * Where somebody stands on one thing as reports have it: for and against it on one day is a conflict; on different days they moved,
 * which only looks like one.
 */
export function positionDrafts(
  positions: readonly Position[],
  nameOf: (id: string) => string,
  titleOf: (on: string) => string,
  reports: ReadonlyMap<string, Report>,
): Draft[] {
  const groups = new Map<string, Position[]>()
  for (const p of positions) {
    const key = `${p.who}|${p.on.toLowerCase()}`
    groups.set(key, [...(groups.get(key) ?? []), p])
  }
  return [...groups.values()].flatMap((group): Draft[] => {
    const [one, other] = (['for', 'against'] as const).map((camp) => group.filter((p) => camps[p.stance] === camp))
    if (!one![0] || !other![0]) return []
    const tellers = (list: readonly Position[]) => new Set(list.flatMap((p) => p.mentions.map((m) => m.report)))
    if ([...tellers(one!)].some((r) => tellers(other!).has(r))) return []
    const days = group.map((p) => p.when?.slice(0, 10))
    const sameDay = days.every((day) => day !== undefined && day === days[0])
    return [
      {
        kind: sameDay ? 'stance' : 'time',
        what: `the position of ${nameOf(group[0]!.who)} on ${titleOf(group[0]!.on)}`,
        about: group.map((p) => p.id),
        sides: [one!, other!].map((list) => ({
          says: wordsOf(list[0]!, reports),
          passages: list.flatMap((p) => p.mentions),
        })),
        rule: 'position',
      },
    ]
  })
}

const wordsOf = ({ mentions: [first] }: Position, reports: ReadonlyMap<string, Report>) =>
  quote(reports.get(first!.report)!.text, first!).replace(/\s+/gu, ' ')

/** What is put off and held; other acts that were called off were never the same act. */
const gatherings = new Set(['meet', 'visit', 'call', 'sign', 'vote', 'handover'])
/** Passages shown of one status. */
const MOST = 3

/** Events that one report has planned, another put off and a third held: no conflict, but what became of them. */
export function courseDrafts(
  pages: readonly Page[],
  events: readonly Event[],
  told: readonly Event[],
  merges: readonly Merge[],
): Draft[] {
  const byId = new Map(told.map((e) => [e.id, e]))
  const members = new Map(merges.map((m) => [m.into, m.of]))
  const rank = new Map(pages.map((p) => [p.report.id, p.rank]))
  return events.flatMap((event): Draft[] => {
    const sides = new Map<EventStatus, Passage[]>()
    for (const id of members.get(event.id) ?? []) {
      const one = byId.get(id)
      if (one) sides.set(one.status, [...(sides.get(one.status) ?? []), ...one.mentions])
    }
    if (!gatherings.has(event.type) || sides.size < 2 || !(sides.has('postponed') || sides.has('cancelled'))) return []
    const inOrder = (passages: readonly Passage[]) =>
      [...passages].sort((a, b) => (rank.get(a.report) ?? 0) - (rank.get(b.report) ?? 0) || a.start - b.start)
    const list = [...sides].map(
      ([status, passages]): DraftSide => ({ says: status, passages: inOrder(passages).slice(0, MOST) }),
    )
    list.sort(
      (a, b) =>
        (rank.get(a.passages[0]!.report) ?? 0) - (rank.get(b.passages[0]!.report) ?? 0) || (a.says < b.says ? -1 : 1),
    )
    const what = `what became of ${actHeading(event)}`
    return [{ kind: 'time', what, about: [event.id], sides: list, rule: 'course' }]
  })
}
