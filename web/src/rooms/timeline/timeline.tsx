import { useState } from 'react'
import type { TimelineEvent, TimelineView } from '../../../../src/api/types.ts'
import { useAsked } from '../../data/use-asked.ts'
import { useFrame } from '../../data/use-frame.ts'
import { useRoom } from '../../data/use-room.ts'
import { View } from '../../parts/view.tsx'
import { dateInWords } from '../../parts/when.tsx'
import { EventEntry } from './event-entry.tsx'
import { statusWords } from './status.tsx'
import { stretchOf } from './stretch.ts'
import { Strip } from './strip.tsx'
import { typeWord } from './type-word.ts'

/** What was done, is planned, was put off or called off, by day. */
export default function Timeline() {
  const found = useRoom<TimelineView>('/timeline')
  return (
    <>
      <h1 className="text-2xl font-semibold">Timeline</h1>
      <p className="meta mt-1">
        Visits, meetings, calls and other acts between actors, by day. A line opens the words it rests on.
      </p>
      <View
        of={found}
        isEmpty={(v) => v.events.length === 0}
        empty="No act between actors was found in the reports of this moment."
      >
        {(view) => <Days view={view} />}
      </View>
    </>
  )
}

function Days({ view }: { readonly view: TimelineView }) {
  const [{ type, status, who, open }, change] = useAsked()
  const [window_, setWindow] = useState<readonly [number, number] | null>(null)
  const frame = useFrame()
  const fitting = view.events.filter((e) => {
    if (type && e.type !== type) return false
    if (status && e.status !== status) return false
    return !who || [...e.who, ...e.with].some((n) => n.id === who)
  })
  const shown = fitting.filter((e) => {
    if (!window_) return true
    const stretch = stretchOf(e.when)
    return !!stretch && stretch.from <= window_[1] && stretch.to >= window_[0]
  })
  const people = new Map(
    view.events.flatMap((e) => [...e.who, ...e.with]).flatMap((n) => (n.id ? [[n.id, n.name] as const] : [])),
  )
  return (
    <>
      <Strip events={fitting} statements={view.statements} reports={frame.data?.reports ?? []} onWindow={setWindow} />
      <form className="screen-only mt-3 flex flex-wrap gap-x-4 gap-y-2" onSubmit={(e) => e.preventDefault()}>
        <Choice
          label="Kind"
          value={type}
          set={(v) => change({ type: v })}
          options={[...new Set(view.events.map((e) => e.type))].sort().map((t) => [t, typeWord(t)])}
        />
        <Choice
          label="Status"
          value={status}
          set={(v) => change({ status: v })}
          options={[...new Set(view.events.map((e) => e.status))].map((s) => [s, statusWords[s]])}
        />
        <Choice
          label="Who"
          value={who}
          set={(v) => change({ who: v })}
          options={[...people].sort((a, b) => (a[1] < b[1] ? -1 : 1))}
        />
      </form>
      {shown.length === 0 && (
        <p className="py-8 text-quiet">
          No event is left by these filters{window_ ? ' in the time that is in sight' : ''}.{' '}
          <button
            type="button"
            className="link"
            onClick={() => change({ type: undefined, status: undefined, who: undefined })}
          >
            Show all
          </button>
        </p>
      )}
      {byDay(shown).map(([heading, events]) => (
        <section key={heading} className="mt-5 grid gap-x-6 sm:grid-cols-[9rem_1fr]">
          <h2 className="border-t border-rule-strong pt-1 font-semibold">{heading}</h2>
          <ul className="divide-y divide-rule border-t border-rule-strong">
            {events.map((event) => (
              <li key={event.id} className="py-2">
                <EventEntry
                  event={event}
                  isOpen={open === event.id}
                  toggle={() => change({ open: open === event.id ? undefined : event.id })}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** In the record's order, which is by time; under a heading for each date as it is known. */
function byDay(events: readonly TimelineEvent[]): [string, TimelineEvent[]][] {
  const days = new Map<string, TimelineEvent[]>()
  for (const event of events) {
    const heading = event.when ? dateInWords(event.when.replace(/T.*$/u, '')) : 'Day not told'
    days.set(heading, [...(days.get(heading) ?? []), event])
  }
  return [...days]
}

interface ChoiceProps {
  readonly label: string
  readonly value: string | undefined
  readonly set: (value: string | undefined) => void
  readonly options: readonly (readonly [string, string])[]
}

function Choice({ label, value, set, options }: ChoiceProps) {
  return (
    <label className="meta">
      <span className="block">{label}</span>
      <select className="field max-w-48" value={value ?? ''} onChange={(e) => set(e.target.value || undefined)}>
        <option value="">All</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
