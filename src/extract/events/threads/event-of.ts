import type { Event, EventStatus } from '../../../record/event.ts'
import { identity } from '../../../record/identity.ts'
import { shownType, typeOfAll } from './family.ts'
import { finestPlace } from './finest-place.ts'
import type { Knowledge } from './same-event.ts'
import { apartRule, isLasting, statusOfAll, type Thread } from './threads.ts'

/** A thread as a finding; `attributionsAt` says what holds a stretch of the report. */
export function eventOf(
  report: string,
  thread: Thread,
  attributionsAt: (start: number, end: number) => string[],
  countryOf: Knowledge['countryOf'],
): Event {
  const { acts } = thread
  const known = acts.filter((a) => a.statusTold)
  const told = known.some((a) => !a.failed) ? known.filter((a) => !a.failed) : known
  const status = statusOfAll(
    told.map((a) => a.status),
    isLasting(typeOfAll(acts.map((a) => a.type)), thread.when),
  )
  const kind = shownType(typeOfAll(acts.map((a) => a.type)))
  const where = finestPlace(
    kind,
    acts.flatMap((a) => a.where ?? []),
    countryOf,
  )
  const type = kind === 'meet' && goesOn(thread, status, where) ? 'other:negotiate' : kind
  const mentions = acts.map(({ span }) => ({ report, ...span }))
  const who = new Set([...acts.flatMap((a) => a.who), ...(thread.between ?? [])])
  return {
    id: identity('e', report, type, mentions),
    type,
    who: [...who],
    with: [...new Set(acts.flatMap((a) => a.with))].filter((id) => !who.has(id)),
    where,
    when: thread.when,
    status,
    statuses: told.map(({ status }) => ({ report, status })),
    mentions,
    attributions: [...new Set(mentions.flatMap((m) => attributionsAt(m.start, m.end)))],
    rule: thread.apart ? apartRule : `act-${acts[0]!.by}`,
  }
}

/** 'The talks continue': many talks that go on, of no day and no place, are no one meeting. */
const goesOn = ({ acts, when }: Thread, status: EventStatus, where: string | null): boolean =>
  status === 'under-way' &&
  when === null &&
  where === null &&
  acts.every((a) => a.noun !== null) &&
  acts.some((a) => a.many)
