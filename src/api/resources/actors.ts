import { z } from '@hono/zod-openapi'
import { Actor } from '../../record/finding.ts'
import { Doubt, Merge, Party, type StoryRecord } from '../../record/record.ts'
import type { Api, Means } from '../api.ts'
import { addRoom } from '../room.ts'
import { FindingLine, findingLines } from '../views/finding-label.ts'

/** An actor in the list: with how much each said and did. */
export const ActorLine = Actor.omit({ mentions: true, rule: true })
  .extend({ mentioned: z.int(), statements: z.int(), events: z.int(), positions: z.int() })
  .openapi('ActorLine')
export type ActorLine = z.infer<typeof ActorLine>

export const ActorsView = z
  .object({
    /** Those most heard of first. */
    actors: z.array(ActorLine),
    parties: z.array(Party),
    /** Actors that may be one, and were kept apart. */
    doubts: z.array(Doubt),
    /** Names that a rule took for one actor, and why. */
    merges: z.array(Merge),
  })
  .openapi('ActorsView')
export type ActorsView = z.infer<typeof ActorsView>

const whichActor = z.object({ actor: z.string() })

/** Who is who, and what one of them said and did. */
export function addActors(api: Api, means: Means): void {
  addRoom(api, means, { path: '/actors', summary: 'who is who', schema: ActorsView, make: actorsOf })
  addRoom(api, means, {
    path: '/deeds',
    summary: 'what an actor said and did, and where it stands',
    schema: z.array(FindingLine),
    query: whichActor,
    make: (record, { actor }) => findingLines(record).filter((f) => f.who.some(({ id }) => id === actor)),
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
  const actors = record.actors.map(({ mentions, rule: _, ...actor }) => ({
    ...actor,
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
    merges: record.merges.filter((m) => ids.has(m.into)),
  }
}
