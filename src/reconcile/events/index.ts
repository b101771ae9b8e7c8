import type { Event } from '../../record/event.ts'
import type { Actor, Attribution } from '../../record/finding.ts'
import { type MergedEvents, mergeEvents } from './merge-events.ts'
import { countryOf } from './places.ts'

/** What events are reconciled with. */
export interface EventsWith {
  /** The record's actors, and where each former id went. */
  readonly actors: readonly Actor[]
  readonly becomes: ReadonlyMap<string, string>
  /** The record's attributions: they are cut finer than the findings' were. */
  readonly attributions: readonly Attribution[]
}

/** The record's events, of those that its reports tell, in any order: with its actors and attributions, and each told once. */
export function reconcileEvents(found: readonly Event[], { actors, becomes, attributions }: EventsWith): MergedEvents {
  const kinds = new Map(actors.map((a) => [a.id, a.kind]))
  const byReport = new Map<string, Attribution[]>()
  for (const a of attributions) {
    const list = byReport.get(a.report)
    if (list) list.push(a)
    else byReport.set(a.report, [a])
  }
  const known = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => becomes.get(id) ?? []))]
  const holding = ({ report, start, end }: Event['mentions'][number]) =>
    (byReport.get(report) ?? []).filter((a) => a.content.some((c) => c.start < end && start < c.end)).map((a) => a.id)
  const events = found.map((event): Event => {
    const who = known(event.who)
    return {
      ...event,
      who,
      with: known(event.with).filter((id) => !who.includes(id)),
      attributions: [...new Set(event.mentions.flatMap(holding))],
    }
  })
  return mergeEvents(events, { isPerson: (id) => kinds.get(id) === 'person', countryOf })
}
