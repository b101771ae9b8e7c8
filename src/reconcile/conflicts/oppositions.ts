import type { Actor } from '../../record/finding.ts'
import { quote } from '../../record/passage.ts'
import type { Position } from '../../record/position.ts'
import type { Provision } from '../../record/provision.ts'
import type { Report } from '../../record/report.ts'
import { camps } from '../camps.ts'
import type { Draft, DraftSide } from './draft.ts'

/** Days between what two sides say of one thing. */
const WITHIN = 3
/** Passages shown of one side. */
const MOST = 4
const DAY = 86_400_000
const wants = new Set(['supports', 'demands'])

/**
 * Terms that one side wants and another, at the same time, does not: 'Lorvia pushes for a tribunal', 'Karsa balked at one'. Of a whole
 * deal it is no dispute of accounts who is for it and who against.
 */
export function oppositionDrafts(
  positions: readonly Position[],
  actors: readonly Actor[],
  nameOf: (id: string) => string,
  provisions: readonly Provision[],
  reports: ReadonlyMap<string, Report>,
): Draft[] {
  const titles = new Map(provisions.map((p) => [p.id, p.summary]))
  // A person who acts for no side stands for nobody else.
  const sides = new Map(actors.flatMap((a) => (a.party ?? (a.kind !== 'person' ? a.id : null) ? [[a.id, a.party ?? a.id] as const] : []))) // biome-ignore format: one line
  const byTarget = new Map<string, Position[]>()
  for (const p of positions)
    if (titles.has(p.on) && sides.has(p.who)) byTarget.set(p.on, [...(byTarget.get(p.on) ?? []), p])
  return [...byTarget].flatMap(([on, group]): Draft[] => {
    const [all, none] = (['for', 'against'] as const).map((camp) => group.filter((p) => camps[p.stance] === camp))
    // A side that is told to be for it and against it has moved, or is told of otherwise: that is no matter between two.
    const steady = (list: readonly Position[], others: readonly Position[]) =>
      list.filter((p) => !others.some((o) => sides.get(o.who) === sides.get(p.who)))
    const [one, other] = [steady(all!, none!), steady(none!, all!)]
    const pairs = one.flatMap((a) => other.flatMap((b) => (apart(a, b) <= WITHIN ? [{ a, b }] : [])))
    // Who only proposes or takes a thing may do so for others.
    if (!pairs.some(({ a }) => wants.has(a.stance))) return []
    // Those who want it, and the pair nearest to each other, are read first.
    const strange = ({ a, b }: (typeof pairs)[number]) => (wants.has(a.stance) ? 0 : 9) + apart(a, b) + (together(a, b) ? 0 : 1) // biome-ignore format: one line
    pairs.sort((x, y) => strange(x) - strange(y))
    const [pro, con] = [pairs.map((p) => p.a), pairs.map((p) => p.b)].map((list) => [...new Set(list)])
    return [
      {
        kind: 'stance',
        what: `where ${nameOf(pro![0]!.who)} and ${nameOf(con![0]!.who)} stand on ${titles.get(on)}`,
        about: [...pro!, ...con!].map((p) => p.id),
        sides: [pro!, con!].map((list) => sideIn(list, reports)),
        rule: 'opposition',
      },
    ]
  })
}

function sideIn(list: readonly Position[], reports: ReadonlyMap<string, Report>): DraftSide {
  const [first] = list[0]!.mentions
  const says = quote(reports.get(first!.report)!.text, first!).replace(/\s+/gu, ' ')
  return { says, passages: onceEach(list.flatMap((p) => p.mentions)).slice(0, MOST) }
}

/** Of one sentence that tells where several stand, one passage. */
const onceEach = (passages: DraftSide['passages']) =>
  passages.filter((p, i) => passages.findIndex((q) => q.report === p.report && q.start === p.start && q.end === p.end) === i) // biome-ignore format: one line

/** Days between two; none, where either may be of any. */
function apart(a: Position, b: Position): number {
  const [x, y] = [daysOf(a), daysOf(b)]
  return Math.max(0, Math.max(x.from, y.from) - Math.min(x.to, y.to))
}

/** Whether one report tells both. */
const together = (a: Position, b: Position) => a.mentions.some((m) => b.mentions.some((n) => n.report === m.report))

/** The first and the last day on which a stance is told, in days since 1970; any day, where none is. */
function daysOf({ when }: Position): { from: number; to: number } {
  const [from, to = from] = (when ?? '').split('/').map((day) => Date.parse(day.slice(0, 10)) / DAY)
  if (from === undefined || to === undefined || Number.isNaN(from + to)) return { from: -Infinity, to: Infinity }
  return { from, to }
}
