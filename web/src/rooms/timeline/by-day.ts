import type { TimelineEvent } from '../../../../src/api/types.ts'
import { dateInWords } from '../../parts/when.tsx'
import { stretchOf } from './stretch.ts'

/** Events of a day: `{ heading: '5 April 2031', events }`. */
interface EventDay {
  readonly heading: string
  readonly events: readonly TimelineEvent[]
}

/**
 * By when they began, a year before its months and days, or the latest first and a year behind its months and days; those without a
 * time stay last, in the record's order.
 */
export function byStart<E extends Pick<TimelineEvent, 'when'>>(
  events: readonly E[],
  order: 'earliest' | 'latest' = 'earliest',
): E[] {
  const dated = events.flatMap((event) => {
    const stretch = stretchOf(event.when)
    return stretch ? [{ event, ...stretch }] : []
  })
  const sign = order === 'latest' ? -1 : 1
  dated.sort((a, b) => sign * (a.from === b.from ? b.to - a.to : a.from - b.from))
  return [...dated.map(({ event }) => event), ...events.filter((e) => !stretchOf(e.when))]
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
