import { useMemo, useState } from 'react'
import type { TimelineEvent, TimelineView } from '../../../../src/api/types.ts'
import { useAsked } from '../../data/use-asked.ts'
import { useFrame } from '../../data/use-frame.ts'
import { useRoom } from '../../data/use-room.ts'
import { capital } from '../../parts/capital.ts'
import { FilterFold } from '../../parts/filter-fold.tsx'
import { Pages } from '../../parts/pages.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { View } from '../../parts/view.tsx'
import { byStart } from './by-day.ts'
import { EventDays } from './event-days.tsx'
import { StatusSign, statusWords } from './status.tsx'
import { stretchOf } from './stretch.ts'
import { Strip } from './strip.tsx'

/** What was done, is planned, was put off or called off, by day. */
export default function Timeline() {
  const found = useRoom<TimelineView>('/timeline')
  return (
    <>
      <RoomHead
        title="Timeline"
        how={
          <ul className="space-y-1">
            {(Object.keys(statusWords) as (keyof typeof statusWords)[]).map((status) => (
              <li key={status} className="flex items-center gap-2">
                <StatusSign status={status} /> {statusWords[status]}
              </li>
            ))}
            <li>“About” and pale bars: the words leave the day open. “Said by”: on whose authority it is told.</li>
          </ul>
        }
      >
        Meetings, visits, calls and other acts between actors, by day. Each opens the words it rests on.
      </RoomHead>
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
  const [{ type, status, who, open, order, from }, change] = useAsked()
  const [window_, setWindow] = useState<readonly [number, number] | null>(null)
  // Who comes by a shared address is led to what is open.
  const [to, goTo] = useState(open === undefined ? undefined : { key: open })
  const frame = useFrame()
  const events = useMemo(
    () =>
      byStart(
        view.events.map((event, place) => ({ ...event, place })),
        order === 'earliest' ? order : 'latest',
      ),
    [view.events, order],
  )
  const fitting = events.filter((e) => {
    if (type && e.type !== type) return false
    if (status && e.status !== status) return false
    return !who || e.who.some((place) => view.people[place]?.id === who)
  })
  const shown = fitting.filter((e) => {
    if (!window_) return true
    const stretch = stretchOf(e.when)
    return !!stretch && stretch.from <= window_[1] && stretch.to >= window_[0]
  })
  // The page that was gone to, or that of the event that is open.
  const opened = shown.findIndex((e) => e.id === open)
  const wanted = from === undefined ? Math.max(0, opened) : Number(from) || 0
  const first = Math.floor(Math.max(0, Math.min(wanted, shown.length - 1)) / pageSize) * pageSize
  const page = shown.slice(first, first + pageSize)
  const toggle = (id: string) =>
    change({ open: open === id ? undefined : id, from: shown.length > pageSize ? String(first) : undefined })
  const filter = (changes: Parameters<typeof change>[0]) => change({ ...changes, from: undefined })
  return (
    <>
      <Strip
        events={fitting}
        kinds={view.kinds}
        said={view.said}
        reports={frame.data?.reports ?? []}
        onWindow={setWindow}
        open={open}
        choose={(id) => {
          if (open === id) return toggle(id)
          change({ open: id, from: undefined })
          goTo({ key: id })
        }}
      />
      <FilterFold set={[type, status, who].filter(Boolean).length}>
        <form
          className="screen-only mt-3 mb-5 grid grid-cols-2 gap-x-4 gap-y-2 sm:flex sm:flex-wrap"
          onSubmit={(e) => e.preventDefault()}
        >
          <Choice
            label="Kind"
            value={type}
            set={(v) => filter({ type: v })}
            options={Object.entries(view.kinds)
              .map(([kind, words]) => [kind, capital(words)] as const)
              .sort((a, b) => (a[1] < b[1] ? -1 : 1))}
          />
          <Choice
            label="Status"
            value={status}
            set={(v) => filter({ status: v })}
            options={[...new Set(view.events.map((e) => e.status))].map((s) => [s, statusWords[s]])}
          />
          <Choice
            label="Who"
            value={who}
            set={(v) => filter({ who: v })}
            options={view.people
              .flatMap(({ id, name }) => (id ? [[id, name] as const] : []))
              .sort((a, b) => (a[1] < b[1] ? -1 : 1))}
          />
          <Choice
            label="Order"
            none="Latest first"
            value={order}
            set={(v) => filter({ order: v })}
            options={[['earliest', 'Earliest first']]}
          />
        </form>
      </FilterFold>
      {shown.length === 0 && (
        <p className="py-8 text-quiet">
          No event is left by these filters{window_ ? ' in the time that is in sight' : ''}.{' '}
          <button
            type="button"
            className="link"
            onClick={() => filter({ type: undefined, status: undefined, who: undefined })}
          >
            Show all
          </button>
        </p>
      )}
      <Page places={page.map(({ place }) => place)} open={open} toggle={toggle} to={to} />
      <Pages
        called="events"
        from={first}
        shown={page.length}
        total={shown.length}
        size={pageSize}
        go={(place) => change({ from: place ?? '0', open: undefined })}
      />
    </>
  )
}

/** How many events are told at once: of a long story there are thousands. */
const pageSize = 200

interface PageProps extends Omit<Parameters<typeof EventDays>[0], 'events'> {
  /** Places in the timeline, from 0. */
  readonly places: readonly number[]
}

/** The events of these places, told. */
function Page({ places, ...days }: PageProps) {
  const found = useRoom<TimelineEvent[]>('/events', { at: places.join(',') }, places.length > 0)
  if (places.length === 0) return null
  return <View of={found}>{(events) => <EventDays events={events} {...days} />}</View>
}

interface ChoiceProps {
  readonly label: string
  /** What stands for no choice. */
  readonly none?: string
  readonly value: string | undefined
  readonly set: (value: string | undefined) => void
  readonly options: readonly (readonly [string, string])[]
}

function Choice({ label, none = 'All', value, set, options }: ChoiceProps) {
  return (
    <label className="meta">
      <span className="block">{label}</span>
      <select className="field w-full sm:w-48" value={value ?? ''} onChange={(e) => set(e.target.value || undefined)}>
        <option value="">{none}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
