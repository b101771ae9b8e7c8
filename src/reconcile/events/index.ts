import { betweenOthers, type Knowledge } from '../../extract/events/threads/same-event.ts'
import { nearestYear } from '../../extract/events/when/time.ts'
import { servedBy } from '../../extract/events/who/served.ts'
import type { Event } from '../../record/event.ts'
import type { Actor, Attribution } from '../../record/finding.ts'
import type { Judgement } from '../../record/judgement.ts'
import { attributionsOver } from '../attributions-over.ts'
import type { FollowWords } from '../follow-words.ts'
import { mergedAsRuled } from '../merge-rulings.ts'
import { type MergedEvents, mergeEvents } from './merge-events.ts'
import { countryOf } from './places.ts'

/** What events are reconciled with. */
export interface EventsWith {
  /** The record's actors, and where each former id went. */
  readonly actors: readonly Actor[]
  readonly becomes: ReadonlyMap<string, string>
  /** The record's attributions: they are cut finer than the findings' were. */
  readonly attributions: readonly Attribution[]
  /** When each report was published, by its id. */
  readonly published: ReadonlyMap<string, string>
  readonly judgements: readonly Judgement[]
  /** What the judgements bear on where an id is no longer there. */
  readonly follow: FollowWords
}

/**
 * Makes the record's events of those that reports tell, given in any order: each act once, with all its mentions, with the record's actors
 * and attributions in place of the reports' own; `merges` tells which were taken for one, and why. Who is no actor of the record falls away.
 */
export function reconcileEvents(
  found: readonly Event[],
  { actors, becomes, attributions, published, judgements, follow }: EventsWith,
): MergedEvents {
  const kinds = new Map(actors.map((a) => [a.id, a.kind]))
  const saying = attributionsOver(attributions)
  const known = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => becomes.get(id) ?? []))]
  const days = [...published.values()].sort()
  // A page without a date tells of a day without its year: it is read beside the others.
  const middle = days[days.length >> 1]?.slice(0, 10)
  const events = found.map((event): Event => {
    const who = known(event.who)
    return {
      ...event,
      who,
      when: event.when && middle ? nearestYear(event.when, middle) : event.when,
      with: known(event.with).filter((id) => !who.includes(id)),
      attributions: [...new Set(event.mentions.flatMap(saying).map((a) => a.id))],
    }
  })
  const acting = { isPerson: (id: string) => kinds.get(id) === 'person', servedBy: servedBy(actors) }
  const knowledge = { ...acting, countryOf, dealsApart: tellsDealsApart(events, acting) }
  return mergedAsRuled(judgements, (rulings) => mergeEvents(events, published, knowledge, rulings), {
    follow,
    told: events,
    findingsOf: (merged) => merged.events,
  })
}

/** Whether a report of the story tells of a deal of two and of one of those two with others: then those are two deals in all its reports. */
function tellsDealsApart(events: readonly Event[], acting: Pick<Knowledge, 'isPerson' | 'servedBy'>): boolean {
  const byReport = new Map<string, { type: string; people: ReadonlySet<string> }[]>()
  for (const { type, who, with: others, mentions } of events) {
    const people = new Set([...who, ...others])
    if (people.size < 2 || !/^(?:agree|sign)$/u.test(type)) continue
    const { report } = mentions[0]!
    const told = byReport.get(report)
    if (!told) byReport.set(report, [{ type, people }])
    else if (told.some((one) => betweenOthers(one, { type, people }, acting) === 'fewer')) return true
    else told.push({ type, people })
  }
  return false
}
