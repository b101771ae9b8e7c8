import { isLasting, statusOfAll } from '../../extract/events/threads/threads.ts'
import type { Event, EventStatus } from '../../record/event.ts'

/** From where an event may move on to a status. What is not here is no step: a report only tells it in another tense. */
const follows: Readonly<Record<EventStatus, readonly EventStatus[]>> = {
  proposed: [],
  planned: ['proposed', 'postponed', 'cancelled', 'denied'],
  postponed: ['proposed', 'planned', 'under-way'],
  cancelled: ['proposed', 'planned', 'postponed', 'under-way'],
  'under-way': ['proposed', 'planned', 'postponed', 'cancelled', 'denied'],
  happened: ['proposed', 'planned', 'postponed', 'cancelled', 'under-way', 'denied'],
  denied: ['proposed', 'planned', 'happened'],
}

/**
 * How an event moved, by the time of the reports (`published`, by id), up to the status the record gives it: ['planned', 'postponed',
 * 'happened']; only ['happened'] where nothing moved. It never runs back: what a later report plans, of what happened, is no step.
 */
export function courseOf(event: Event, published: ReadonlyMap<string, string | null>): EventStatus[] {
  const { status, statuses } = event
  const lasting = isLasting(event.type, event.when)
  const told = new Map<string, EventStatus[]>()
  for (const { report, status: one } of statuses) {
    const at = published.get(report)
    if (at) told.set(at, [...(told.get(at) ?? []), one])
  }
  const steps: EventStatus[] = []
  for (const [, ofDay] of [...told].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const next = statusOfAll(ofDay, lasting)
    const now = steps.at(-1)
    // What goes on was told as what was before, too.
    if (status === 'under-way' && next === 'happened') continue
    if (now === undefined || (now !== next && follows[next].includes(now))) steps.push(next)
  }
  const reached = steps.slice(0, steps.lastIndexOf(status) + 1)
  return reached.length > 0 ? reached : [status]
}
