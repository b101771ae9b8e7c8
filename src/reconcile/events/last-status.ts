import { statusOfAll } from '../../extract/events/threads/threads.ts'
import type { Event } from '../../record/event.ts'

/** How far it came by the last report that tells more than those before it: what was called off may yet be held. */
export function lastStatus(
  statuses: Event['statuses'],
  published: ReadonlyMap<string, string>,
  lasting: boolean,
): Event['status'] {
  const byDay = new Map<string, Event['status'][]>()
  for (const { report, status } of statuses) {
    const day = published.get(report) ?? ''
    byDay.set(day, [...(byDay.get(day) ?? []), status])
  }
  const steps = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, told]) => statusOfAll(told, lasting))
  return steps.reduce((now, next) => {
    if (lasting && next === 'under-way') return next
    if (now === 'happened' ? next !== 'denied' : /^(?:planned|proposed)$/u.test(next)) return now
    return next
  }, steps[0] ?? 'happened')
}
