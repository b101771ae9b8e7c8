import { typeOfAll } from '../../extract/events/threads/family.ts'
import { finestPlace } from '../../extract/events/threads/finest-place.ts'
import type { Knowledge } from '../../extract/events/threads/same-event.ts'
import { isLasting } from '../../extract/events/threads/threads.ts'
import { isAfter } from '../../extract/events/when/time.ts'
import type { Event } from '../../record/event.ts'
import { identity } from '../../record/identity.ts'
import type { Merge } from '../../record/record.ts'
import { lastStatus } from './last-status.ts'
import type { MergedEvents } from './merge-events.ts'
import { oftenNamed } from './often-named.ts'

/** Events of single reports that are one, when that was, and whether a person ruled so. */
interface ClusterOfEvents {
  readonly members: readonly Event[]
  readonly when: string | null
  readonly byPerson: boolean
}

/** What was found to be one event each, as a list in order of time, with why. */
export function conclude(
  clusters: readonly ClusterOfEvents[],
  published: ReadonlyMap<string, string>,
  countryOf: Knowledge['countryOf'],
): MergedEvents {
  const merges: Merge[] = []
  const becomes = new Map<string, string>()
  const events = clusters.map(({ members, when, byPerson }): Event => {
    const ids = members.map((m) => m.id).sort()
    const id = identity('e', 'record', ids)
    for (const member of ids) becomes.set(member, id)
    if (members.length > 1)
      merges.push({
        into: id,
        of: ids,
        rule: byPerson ? 'person' : 'same-event',
        reason: byPerson
          ? 'somebody ruled that they are one'
          : 'one kind of act, by the same, at a time and place that agree',
      })
    // In order of the reports that tell it, which the ids of their passages do not depend on.
    const inOrder = [...members].sort((a, b) => (a.id < b.id ? -1 : 1))
    const isNamed = oftenNamed(inOrder)
    const who = [...new Set(inOrder.flatMap((m) => m.who))].filter(isNamed).sort()
    const statuses = inOrder.flatMap((m) => m.statuses.map((told) => beforeIt(told, when, m.when, published)))
    const types = inOrder.flatMap((m) => m.mentions.map(() => m.type))
    const type = typeOfAll(types, when === null)
    return {
      id,
      type,
      who,
      with: [...new Set(inOrder.flatMap((m) => m.with))].filter((x) => !who.includes(x) && isNamed(x)).sort(),
      where: finestPlace(type, inOrder.flatMap((m) => m.where ?? []).sort(), countryOf), // biome-ignore format: one line
      when,
      status: lastStatus(statuses, published, isLasting(type, when)),
      statuses,
      mentions: inOrder.flatMap((m) => m.mentions),
      attributions: [...new Set(inOrder.flatMap((m) => m.attributions))],
      rule: members.length > 1 ? 'same-event' : members[0]!.rule,
    }
  })
  const at = (e: Event) => `${byMonth(e.when ?? '9999')}|${e.id}`
  events.sort((a, b) => (at(a) < at(b) ? -1 : 1))
  return { events, merges: merges.sort((a, b) => (a.into < b.into ? -1 : 1)), becomes }
}

/** A season stands among the months: '2030-22', the summer, as '2030-06'. */
const byMonth = (when: string) =>
  when.replace(/^(\d{4})-2([1-4])/u, (_, year, season) => `${year}-${String(Number(season) * 3).padStart(2, '0')}`)

/** A report of the day before cannot tell that it happened: 'the truce that takes hold on Sunday' is planned. */
function beforeIt(
  told: Event['statuses'][number],
  when: string | null,
  own: string | null,
  published: ReadonlyMap<string, string>,
): Event['statuses'][number] {
  const day = published.get(told.report)?.slice(0, 10)
  // A page that is written on after its date tells itself what was done on the next day.
  if (day && own && isAfter(own, day) && !isAfter(own, day, 1)) return told
  const early = day && when && isAfter(when, day)
  return early && /^(?:happened|under-way)$/u.test(told.status) ? { ...told, status: 'planned' } : told
}
