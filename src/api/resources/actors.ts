import { z } from '@hono/zod-openapi'
import { Actor } from '../../record/finding.ts'
import { Doubt, Merge, Party, type StoryRecord } from '../../record/record.ts'
import type { Api, Means } from '../api.ts'
import { addRoom } from '../room.ts'
import { FindingLine, findingLines } from '../views/finding-label.ts'

/** An actor in the list: with how much each said and did. Where that stands is asked for with its deeds. */
export const ActorLine = Actor.omit({ mentions: true, rule: true, roles: true })
  .extend({
    roles: z.array(Actor.shape.roles.element.omit({ passages: true })),
    mentioned: z.int(),
    statements: z.int(),
    events: z.int(),
    positions: z.int(),
  })
  .openapi('ActorLine')
export type ActorLine = z.infer<typeof ActorLine>

export const ActorsView = z
  .object({
    /** Those most heard of first. */
    actors: z.array(ActorLine),
    parties: z.array(Party),
    /** Actors that may be one, and were kept apart. */
    doubts: z.array(Doubt),
  })
  .openapi('ActorsView')
export type ActorsView = z.infer<typeof ActorsView>

/** How many deeds one answer holds. */
const most = 60

/** The first that an actor said and did, and how many there are; and what it was put together from. */
export const DeedsView = z
  .object({
    total: z.int(),
    deeds: z.array(FindingLine),
    /** The names that a rule took for this one actor, and why. */
    merge: Merge.nullable(),
  })
  .openapi('DeedsView')
export type DeedsView = z.infer<typeof DeedsView>

const whichActor = z.object({ actor: z.string() })

/** Who is who, and what one of them said and did. */
export function addActors(api: Api, means: Means): void {
  addRoom(api, means, { path: '/actors', summary: 'who is who', schema: ActorsView, make: actorsOf })
  addRoom(api, means, {
    path: '/deeds',
    summary: 'what an actor said and did, and where it stands',
    schema: DeedsView,
    query: whichActor,
    make: (record, { actor }) => {
      const deeds = findingLines(record).filter((f) => f.who.some(({ id }) => id === actor))
      const merge = record.merges.find(({ into }) => into === actor) ?? null
      return { total: deeds.length, deeds: deeds.slice(0, most), merge }
    },
  })
}

function actorsOf(record: StoryRecord): ActorsView {
  const tally = (ids: readonly (string | null)[]) => {
    const counts = new Map<string | null, number>()
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
    return (id: string) => counts.get(id) ?? 0
  }
  const statements = tally(record.statements.map((s) => s.speaker))
  const events = tally(record.events.flatMap((e) => [...new Set([...e.who, ...e.with])]))
  const positions = tally(record.positions.map((p) => p.who))
  const ids = new Set(record.actors.map((a) => a.id))
  const actors = record.actors.map(({ mentions, rule: _, roles, ...actor }) => ({
    ...actor,
    roles: roles.map(({ title, of }) => ({ title, of })),
    mentioned: mentions.length,
    statements: statements(actor.id),
    events: events(actor.id),
    positions: positions(actor.id),
  }))
  const weight = (a: ActorLine) => a.statements + a.events + a.positions
  actors.sort((a, b) => weight(b) - weight(a) || b.mentioned - a.mentioned || (a.name < b.name ? -1 : 1))
  return {
    actors,
    parties: record.parties,
    doubts: record.doubts.filter((d) => d.about.every((id) => ids.has(id))),
  }
}
