import type { TimelineEvent } from '../../../../src/api/types.ts'
import { dateInWords } from '../../parts/when.tsx'
import { stretchOf } from './stretch.ts'

/** Events of a day: `{ heading: '5 April 2031', events }`. */
interface EventDay {
  readonly heading: string
  readonly events: readonly TimelineEvent[]
}

/** By when they began, a year before its months and days; those without a time stay last, in the record's order. */
export function byStart(events: readonly TimelineEvent[]): TimelineEvent[] {
  const last = { from: Number.POSITIVE_INFINITY, to: 0 }
  const stretches = new Map(events.map((e) => [e, stretchOf(e.when) ?? last]))
  return [...events].sort((a, b) => {
    const [x, y] = [stretches.get(a)!, stretches.get(b)!]
    return x.from === y.from ? y.to - x.to : x.from - y.from
  })
}

/** In their order, under a heading for each date as it is known. */
export function byDay(events: readonly TimelineEvent[]): EventDay[] {
  const days = new Map<string, TimelineEvent[]>()
  for (const event of events) {
    const heading = event.when ? dateInWords(event.when.replace(/T.*$/u, '')) : 'Day not told'
    const known = days.get(heading)
    if (known) known.push(event)
    else days.set(heading, [event])
  }
  return [...days].map(([heading, events]) => ({ heading, events }))
}
