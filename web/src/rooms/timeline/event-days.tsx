import { type ReactNode, useEffect } from 'react'
import type { TimelineEvent } from '../../../../src/api/types.ts'
import { LongList } from '../../parts/long-list.tsx'
import { byDay } from './by-day.ts'
import { EventEntry } from './event-entry.tsx'

interface EventDaysProps {
  readonly events: readonly TimelineEvent[]
  /** The id of the event that is open. */
  readonly open: string | undefined
  readonly toggle: (event: string) => void
  /** The event to bring into sight: once for each object that is given. */
  readonly to: { readonly key: string } | undefined
}

/** Up to so many are all drawn, for the browser's own search and for print; of more only those in sight. */
const few = 200

/** Events under a heading for each day. */
export function EventDays({ events, open, toggle, to }: EventDaysProps) {
  const isLong = events.length > few
  useEffect(() => {
    if (!isLong && to) document.getElementById(to.key)?.scrollIntoView({ block: 'center' })
  }, [isLong, to])
  const days = byDay(events)
  const entry = (event: TimelineEvent) => (
    <EventEntry event={event} isOpen={open === event.id} toggle={() => toggle(event.id)} />
  )
  if (isLong) {
    // Event by event: of a day with a hundred, too, only those in sight.
    const lines = days.flatMap(({ heading, events }) =>
      events.map((event, i) => ({ event, heading: i === 0 ? heading : null })),
    )
    return (
      <LongList items={lines} keyOf={(line) => line.event.id} height={64} to={to}>
        {({ event, heading }) => (
          <Day heading={heading}>
            <div className="border-t border-rule py-2">{entry(event)}</div>
          </Day>
        )}
      </LongList>
    )
  }
  return days.map(({ heading, events }) => (
    <Day key={heading} heading={heading}>
      <ul className="divide-y divide-rule sm:border-t sm:border-rule-strong">
        {events.map((event) => (
          <li key={event.id} className="py-2">
            {entry(event)}
          </li>
        ))}
      </ul>
    </Day>
  ))
}

interface DayProps {
  /** null: the day goes on. */
  readonly heading: string | null
  readonly children: ReactNode
}

function Day({ heading, children }: DayProps) {
  return (
    <section className={`grid gap-x-6 sm:grid-cols-[10.5rem_1fr] ${heading === null ? '' : 'mt-2.5'}`}>
      {heading === null ? (
        <span className="hidden sm:block" />
      ) : (
        <h2 className="border-t border-rule-strong pt-2.5 leading-snug font-semibold first-letter:uppercase">
          {heading}
        </h2>
      )}
      {children}
    </section>
  )
}
