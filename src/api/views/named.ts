import { z } from '@hono/zod-openapi'
import type { StoryRecord } from '../../record/record.ts'

/** Somebody by name: `id` is an actor's, or null for one without a name ('a port official'). */
export const Named = z
  .object({ id: z.string().nullable(), name: z.string(), party: z.string().nullable() })
  .openapi('Named')
export type Named = z.infer<typeof Named>

/** How the record's speakers are called: by an actor's id, by 'unnamed: a port official', or null where nobody is told. */
export function namesOf(record: StoryRecord): (speaker: string | null) => Named | null {
  const actors = new Map(record.actors.map((a) => [a.id, a]))
  return (speaker) => {
    if (speaker === null) return null
    const actor = actors.get(speaker)
    if (actor) return { id: actor.id, name: actor.name, party: actor.party }
    return { id: null, name: speaker.replace(/^unnamed: ?/u, ''), party: null }
  }
}
