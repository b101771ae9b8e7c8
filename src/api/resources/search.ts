import { z } from '@hono/zod-openapi'
import type { Api, Means } from '../api.ts'
import { addRoom } from '../room.ts'
import { FindingKind } from '../views/finding-label.ts'
import { SearchView, search } from '../views/search.ts'

export function addSearch(api: Api, means: Means): void {
  addRoom(api, means, {
    path: '/search',
    summary: 'words in texts and findings',
    schema: SearchView,
    query: z.object({
      q: z.string().max(400).openapi({ example: 'canal "joint commission"' }),
      kind: FindingKind.or(z.literal('text')).optional(),
      outlet: z.string().optional(),
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
    }),
    make: search,
  })
}
