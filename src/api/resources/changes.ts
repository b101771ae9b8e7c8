import { z } from '@hono/zod-openapi'
import { changesSince } from '../../pipeline.ts'
import type { Brief } from '../../publish/readout/brief.ts'
import { changesBrief } from '../../publish/readout/changes-brief.ts'
import { changesBetween } from '../../reconcile/changes/index.ts'
import type { StoryRecord } from '../../record/record.ts'
import { type Api, type Means, shaped } from '../api.ts'
import { addRoom } from '../room.ts'

/** What changed since a day, a time or a report, as a brief; with `asOf`, up to that moment and without changed pages. */
export function addChanges(api: Api, { store, records, ...means }: Means): void {
  const between = async (after: StoryRecord, since: string) => {
    const { record: before } = await records.of(after.story.id, since)
    return { before, after, changes: changesBetween(before, after), corrections: [], older: new Map() }
  }
  addRoom(
    api,
    { store, records, ...means },
    {
      path: '/changes',
      summary: 'what changed since a moment',
      schema: shaped<Brief>('Brief, as src/publish/readout/brief.ts describes it'),
      query: z.object({
        since: z.string().min(1).openapi({ example: '2031-04-03' }),
        length: z.enum(['brief', 'whole']).default('brief'),
      }),
      make: async (record, { since, length }) => {
        const compared = record.asOf ? await between(record, since) : await changesSince(store, record.story.id, since)
        return changesBrief(compared, length)
      },
    },
  )
}
