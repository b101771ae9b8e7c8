import { createRoute, z } from '@hono/zod-openapi'
import { type Api, answers, type Means } from '../api.ts'

/** A story in the list: with the times at which its pages were read, so that a reader can be told what is new. */
export const StoryLine = z
  .object({
    id: z.string(),
    title: z.string(),
    reports: z.int(),
    firstPublished: z.string().nullable(),
    lastPublished: z.string().nullable(),
    lastRead: z.string().nullable(),
    /** When each page, or each new version of one, came in: ISO 8601, in order. */
    arrivals: z.array(z.string()),
  })
  .openapi('StoryLine')
export type StoryLine = z.infer<typeof StoryLine>

const route = createRoute({
  method: 'get',
  path: '/api/stories',
  summary: 'all stories, by title',
  responses: answers(z.array(StoryLine), 'all stories, by title'),
})

export function addStories(api: Api, { store }: Means): void {
  api.openapi(route, async (c) => {
    const lines: StoryLine[] = []
    for (const line of await store.stories()) {
      const arrivals = (await store.versions(line.id)).map((v) => v.readAt).sort()
      lines.push({ ...line, arrivals })
    }
    return c.json(lines, 200)
  })
}
