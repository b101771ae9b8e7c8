import { family } from '../../extract/events/threads/family.ts'
import type { Knowledge } from '../../extract/events/threads/same-event.ts'
import { isAfter, mayBeSameTime } from '../../extract/events/when/time.ts'
import type { Event } from '../../record/event.ts'
import { listBy } from '../list-by.ts'

interface ToldEvent {
  readonly type: Event['type']
  readonly members: readonly Event[]
  readonly people: ReadonlySet<string>
  readonly wheres: ReadonlySet<string>
  readonly when: string | null
  readonly proposed: boolean
  readonly apart: boolean
  /** The day of the report that told it first. */
  readonly told: string | undefined
}

/** In how many reports a story has to tell of an act, and how many times as often as of the next of its kind, to be about it. */
const least = { reports: 2, times: 2 }

/**
 * Tells the deal, the handover or the talks that a story is about, which an event tells too that names nobody else, no other place and no
 * other time: 'the swap', in a report that says no more of it. Undefined where the story is about none, or two. What is put to the act it
 * tells changes nothing of which that is.
 */
export function foremostActs<T extends ToldEvent>(
  all: readonly T[],
  { servedBy }: Pick<Knowledge, 'servedBy'>,
): (vague: T) => T | undefined {
  const byFamily = new Map(
    [...listBy(all, (c) => family(c.type))].map(([kin, acts]) => [
      kin,
      acts.toSorted((a, b) => b.members.length - a.members.length),
    ]),
  )
  return (vague) => {
    const kin = family(vague.type)
    if (!/^(?:deal|handover|talks)$/u.test(kin) || vague.members.length > 1 || vague.apart) return undefined
    const { status, rule } = vague.members[0]!
    // 'agreed to send envoys' says itself what was agreed.
    if (kin === 'deal' && rule === 'act-verb') return undefined
    if (!/^(?:happened|under-way|planned)$/u.test(status)) return undefined
    const [first, second] = byFamily.get(kin)!.slice(0, 3).filter((c) => c !== vague) // biome-ignore format: one line
    if (!first || !isOfReports(first.members, least.reports)) return undefined
    if (second && first.members.length < least.times * second.members.length) return undefined
    if (first.proposed || (vague.when !== null && (first.when === null || !mayBeSameTime(vague.when, first.when))))
      return undefined
    // What a report of the day before tells as planned.
    if (status === 'planned' && !(vague.told && first.when && !isAfter(vague.told, first.when.split('/')[0]!)))
      return undefined
    const sides = new Set([...first.people].flatMap((id) => [id, servedBy(id) ?? id]))
    const others = [...vague.people].some((id) => !sides.has(id))
    const elsewhere = [...vague.wheres].some((where) => !first.wheres.has(where))
    return others || elsewhere ? undefined : first
  }
}

/** Whether so many reports tell of an act. */
function isOfReports(members: readonly Event[], count: number): boolean {
  const reports = new Set<string>()
  for (const { mentions } of members)
    for (const { report } of mentions) if (reports.add(report).size >= count) return true
  return false
}
