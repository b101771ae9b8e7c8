import type { TimelineEvent } from '../../../../src/api/types.ts'
import { dateInWords } from '../../parts/when.tsx'

/** Events of a day: `{ heading: '5 April 2031', events }`. */
interface EventDay {
  readonly heading: string
  readonly events: readonly TimelineEvent[]
}

/** In the record's order, which is by time; under a heading for each date as it is known. */
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
