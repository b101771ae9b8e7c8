import { type ReactNode, useEffect, useRef } from 'react'
import type { TimelineEvent } from '../../../../src/api/types.ts'
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

/** Events under a heading for each day. */
export function EventDays({ events, open, toggle, to }: EventDaysProps) {
  const shown = useRef<typeof to>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the events may come later than it is known which is wanted
  useEffect(() => {
    const place = to && to !== shown.current ? document.getElementById(to.key) : null
    if (place) shown.current = to
    place?.scrollIntoView({ block: 'center' })
  }, [to, events])
  return byDay(events).map(({ heading, events }) => (
    <Day key={heading} heading={heading}>
      <ul className="divide-y divide-rule sm:border-t sm:border-rule-strong">
        {events.map((event) => (
          <li key={event.id} className="py-2">
            <EventEntry event={event} isOpen={open === event.id} toggle={() => toggle(event.id)} />
          </li>
        ))}
      </ul>
    </Day>
  ))
}

interface DayProps {
  readonly heading: string
  readonly children: ReactNode
}

function Day({ heading, children }: DayProps) {
  return (
    <section className="mt-2.5 grid gap-x-6 sm:grid-cols-[10.5rem_1fr]">
      <h2 className="border-t border-rule-strong pt-2.5 leading-snug font-semibold first-letter:uppercase">
        {heading}
      </h2>
      {children}
    </section>
  )
}
