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

/** Events by time, those without one at the end; and how much was said on each report's day. */
export const TimelineView = z
  .object({
    events: z.array(TimelineEvent),
    /** Each statement by the time of its first report, EDTF; null times are left out. */
    statements: z.array(z.object({ id: z.string(), when: z.string(), who: Named.nullable() })),
  })
  .openapi('TimelineView')
export type TimelineView = z.infer<typeof TimelineView>

export function addTimeline(api: Api, means: Means): void {
  addRoom(api, means, { path: '/timeline', summary: 'events by time', schema: TimelineView, make: timelineOf })
}

function timelineOf(record: StoryRecord): TimelineView {
  const name = namesOf(record)
  const named = (ids: readonly string[]) => ids.flatMap((id) => name(id) ?? [])
  const support = new Map(record.support.map((s) => [s.finding, s.origins]))
  const said = new Map(record.attributions.map((a) => [a.id, a]))
  const published = new Map(record.reports.map((r) => [r.id, r.published]))
  const telling = tellingOf(record)
  const namings = namingsOf(record)
  const inWords = (ids: readonly string[]) => ids.flatMap((id) => namings.get(id)?.full ?? [])
  const events = record.events.map((told): TimelineEvent => {
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
  })
  const statements = record.statements.flatMap(({ id, speaker, attributions }) => {
    const when = published.get(said.get(attributions[0]!)?.report ?? '')
    return when ? [{ id, when, who: name(speaker) }] : []
  })
  return { events, statements }
}
