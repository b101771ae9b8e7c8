import { z } from '@hono/zod-openapi'
import type { Brief } from '../../publish/readout/brief.ts'
import { type Api, type Means, shaped } from '../api.ts'
import { addRoom } from '../room.ts'

/** The readout: sentences with numbered references to passages. */
export function addBrief(api: Api, means: Means): void {
  addRoom(api, means, {
    path: '/brief',
    summary: 'the readout',
    schema: shaped<Brief>('Brief, as src/publish/readout/brief.ts describes it'),
    query: z.object({ length: z.enum(['brief', 'whole']).optional() }),
    make: (record, { length }) => means.records.briefOf(record, length),
  })
}
