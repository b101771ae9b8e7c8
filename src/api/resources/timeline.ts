import { z } from '@hono/zod-openapi'
import { courseOf } from '../../publish/readout/course.ts'
import { actLine } from '../../publish/readout/english/act-line.ts'
import { namingsOf } from '../../publish/readout/english/names.ts'
import { unnamedInWords } from '../../publish/readout/english/unnamed.ts'
import { fullestMention, tellingOf, wordsOfMention } from '../../publish/readout/fullest.ts'
import { plainAct } from '../../publish/readout/plain-act.ts'
import { isHers } from '../../publish/readout/sections/passages.ts'
import { Event, EventStatus } from '../../record/event.ts'
import type { StoryRecord } from '../../record/record.ts'
import { Support } from '../../record/support.ts'
import type { Api, Means } from '../api.ts'
import { addRoom } from '../room.ts'
import { Named, namesOf } from '../views/named.ts'
import { oncePerRecord } from '../views/once-per-record.ts'
import { places, placesIn } from '../views/places.ts'

/** An event, its actors by name and what it rests on. */
export const TimelineEvent = Event.omit({ who: true, with: true, statuses: true, attributions: true, rule: true })
  .extend({
    type: z.string(),
    who: z.array(Named),
    with: z.array(Named),
    /** The act in plain words: 'meeting'. */
    what: z.string(),
    /** Who, with whom and where, behind it: 'of Ana Lind with the United Nations, in Ostervik'; '' where nobody is told. */
    line: z.string(),
    /** How it moved up to its status, by the reports' days: ['planned', 'happened']. */
    course: z.array(EventStatus),
    /** On whose authority it is told, where somebody is. */
    according: z.array(Named),
    origins: Support.shape.origins.nullable(),
    /** Of the passage that tells most of it. */
    words: z.string(),
  })
  .openapi('TimelineEvent')
export type TimelineEvent = z.infer<typeof TimelineEvent>

/** An event as the strip and the filters need it; its line is asked for by its place. */
export const EventMark = Event.pick({ id: true, when: true, status: true })
  .extend({
    type: z.string(),
    /** Those who did it, and with whom: places in the list of people, from 0. */
    who: z.array(z.int()),
  })
  .openapi('EventMark')
export type EventMark = z.infer<typeof EventMark>

/** Events by time, those without one at the end; and on which days something was said. */
export const TimelineView = z
  .object({
    events: z.array(EventMark),
    /** What each type of event is called: `{ meet: 'meeting' }`. */
    kinds: z.record(z.string(), z.string()),
    people: z.array(Named),
    /** The times of the reports that first gave a statement, EDTF, each once. */
    said: z.array(z.string()),
  })
  .openapi('TimelineView')
export type TimelineView = z.infer<typeof TimelineView>

export function addTimeline(api: Api, means: Means): void {
  addRoom(api, means, { path: '/timeline', summary: 'events by time', schema: TimelineView, make: timelineOf })
  addRoom(api, means, {
    path: '/events',
    summary: 'events of the timeline by their places in it, from 0: 200 at most',
    schema: z.array(TimelineEvent),
    query: z.object({ at: places }),
    make: (record, { at }) => {
      const { event } = toldOf(record)
      return placesIn(at).flatMap((place) => event(record.events[place]) ?? [])
    },
  })
}

function timelineOf(record: StoryRecord): TimelineView {
  const name = namesOf(record)
  const places = new Map<string, number>()
  const people: Named[] = []
  const placeOf = (id: string) => {
    const known = places.get(id)
    const named = known === undefined ? name(id) : null
    if (!named) return known ?? []
    places.set(id, people.length)
    return people.push(named) - 1
  }
  const events = record.events.map(({ id, when, status, type, who, with: others }) => {
    return { id, when, status, type, who: [...who, ...others].flatMap(placeOf) }
  })
  const published = new Map(record.reports.map((r) => [r.id, r.published]))
  const said = new Map(record.attributions.map((a) => [a.id, a.report]))
  const times = record.statements.flatMap(({ attributions }) => published.get(said.get(attributions[0]!) ?? '') ?? [])
  const kinds = Object.fromEntries([...new Set(events.map((e) => e.type))].map((type) => [type, plainAct(type)]))
  return { events, kinds, people, said: [...new Set(times)] }
}

/** What tells the events of a record. */
const toldOf = oncePerRecord((record) => {
  const name = namesOf(record)
  const named = (ids: readonly string[]) => ids.flatMap((id) => name(id) ?? [])
  const support = new Map(record.support.map((s) => [s.finding, s.origins]))
  const said = new Map(record.attributions.map((a) => [a.id, a]))
  const published = new Map(record.reports.map((r) => [r.id, r.published]))
  const telling = tellingOf(record)
  const namings = namingsOf(record)
  const inWords = (ids: readonly string[]) => ids.flatMap((id) => namings.get(id)?.full ?? [])
  const event = (told: StoryRecord['events'][number] | undefined): TimelineEvent | null => {
    if (!told) return null
    const { attributions, rule: _, statuses: __, ...event } = told
    const speakers = new Set(attributions.flatMap((id) => said.get(id)?.speaker ?? []).filter((s) => !isHers(s)))
    return {
      ...event,
      who: named(event.who),
      with: named(event.with),
      what: plainAct(event.type),
      line: actLine({ ...event, who: inWords(event.who), with: inWords(event.with) }),
      course: courseOf(told, published),
      according: named([...speakers]).map((n) => (n.id === null ? { ...n, name: unnamedInWords(n.name) } : n)),
      origins: support.get(event.id) ?? null,
      words: wordsOfMention(telling, fullestMention(telling, told)),
    }
  }
  return { event }
})
