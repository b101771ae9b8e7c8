import { z } from '@hono/zod-openapi'
import { changesSince, correctionsSince } from '../../pipeline/changes-since.ts'
import type { Brief } from '../../publish/readout/brief.ts'
import { changesBrief } from '../../publish/readout/changes-brief.ts'
import { isTime, lastMomentOf } from '../../reconcile/as-of.ts'
import { type Api, type Means, shaped } from '../api.ts'
import { addRoom } from '../room.ts'

/** What changed since a day, a time or a report, as a brief; with `asOf`, up to that moment and without changed pages. */
export function addChanges(api: Api, means: Means): void {
  const { store, records } = means
  addRoom(api, means, {
    path: '/changes',
    summary: 'what changed since a moment',
    schema: shaped<Brief>('Brief, as src/publish/readout/brief.ts describes it'),
    query: z.object({
      since: z.string().min(1).openapi({ example: '2031-04-03' }),
      length: z.enum(['brief', 'whole']).default('brief'),
    }),
    make: async (after, { since, length }) => {
      const story = after.story.id
      if (!isTime(since) && !after.asOf) return changesBrief(await changesSince(store, story, since), length)
      const { record: before } = await records.of(story, since)
      const pages = after.asOf
        ? { corrections: [], older: new Map() }
        : await correctionsSince(store, await store.versions(story), lastMomentOf(since))
      return records.changesOf({ before, after, ...pages }, length)
    },
  })
}
