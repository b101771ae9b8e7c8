import { z } from '@hono/zod-openapi'
import { Event } from '../../record/event.ts'
import { quote } from '../../record/passage.ts'
import type { StoryRecord } from '../../record/record.ts'
import { Support } from '../../record/support.ts'
import type { Api, Means } from '../api.ts'
import { addRoom } from '../room.ts'
import { Named, namesOf } from '../views/named.ts'

/** An event, its actors by name and what it rests on. */
export const TimelineEvent = Event.omit({ who: true, with: true, attributions: true, rule: true })
  .extend({
    type: z.string(),
    who: z.array(Named),
    with: z.array(Named),
    /** On whose authority it is told, where somebody is. */
    according: z.array(Named),
    origins: Support.shape.origins.nullable(),
    /** Of its first passage. */
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
  const texts = new Map(record.reports.map((r) => [r.id, r.text]))
  const published = new Map(record.reports.map((r) => [r.id, r.published]))
  const events = record.events.map(({ attributions, rule: _, ...event }): TimelineEvent => {
    const speakers = new Set(attributions.flatMap((id) => said.get(id)?.speaker ?? []))
    return {
      ...event,
      who: named(event.who),
      with: named(event.with),
      according: named([...speakers]),
      origins: support.get(event.id) ?? null,
      words: quote(texts.get(event.mentions[0]!.report) ?? '', event.mentions[0]!).replace(/\s+/gu, ' '),
    }
  })
  const statements = record.statements.flatMap(({ id, speaker, attributions }) => {
    const when = published.get(said.get(attributions[0]!)?.report ?? '')
    return when ? [{ id, when, who: name(speaker) }] : []
  })
  return { events, statements }
}
