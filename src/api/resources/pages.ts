import { createRoute, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { streamSSE } from 'hono/streaming'
import { givenPage } from '../../intake/sources/index.ts'
import { type Api, answers, type Means, refusals } from '../api.ts'
import { atMost } from '../guard/at-most.ts'
import { JobEvent } from '../jobs/jobs.ts'

/** The most that one request may bring, in bytes. */
const most = 200_000_000

const form = z.object({
  /** The story's title; a new one is made when a page could be read. */
  story: z.string().trim().min(1).max(200),
  files: z
    .any()
    .optional()
    .openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
  /** http(s) addresses, one a line. */
  addresses: z.string().optional(),
  /** A page's text, as it was copied. */
  text: z.string().optional(),
})

const add = createRoute({
  method: 'post',
  path: '/api/pages',
  summary: 'add pages to a story: files, addresses, a pasted text',
  request: { body: { required: true, content: { 'multipart/form-data': { schema: form } } } },
  responses: answers(z.object({ job: z.string() }), 'the job that reads them'),
})

const follow = createRoute({
  method: 'get',
  path: '/api/jobs/{job}',
  summary: 'what happens in a job, as server-sent events from its beginning',
  request: { params: z.object({ job: z.string() }) },
  responses: { 200: { description: 'events', content: { 'text/event-stream': { schema: JobEvent } } }, ...refusals },
})

export function addPages(api: Api, { jobs }: Means): void {
  api.use(add.path, atMost(most))
  api.openapi(add, async (c) => {
    // A form's file stands in `files` alone or among others.
    const { files, ...given } = c.req.valid('form')
    const body = await c.req.parseBody({ all: true })
    const dropped = [body.files ?? []].flat().filter((f) => f instanceof File)
    const addresses = (given.addresses ?? '').split(/\s+/u).filter(Boolean)
    const odd = addresses.find((a) => !/^https?:\/\//iu.test(a) || !URL.canParse(a))
    if (odd) throw new HTTPException(400, { message: `"${odd}" is no http or https address.` })
    const targets = [
      ...(await Promise.all(dropped.map(async (f) => givenPage(new Uint8Array(await f.arrayBuffer()), f.name)))),
      ...addresses,
      ...(given.text?.trim() ? [givenPage(new TextEncoder().encode(given.text), null)] : []),
    ]
    if (targets.length === 0) throw new HTTPException(400, { message: 'There is nothing to read in this request.' })
    return c.json({ job: jobs.begin({ title: given.story, targets }) }, 200)
  })

  api.openapi(follow, (c) => {
    const events = jobs.follow(c.req.valid('param').job)
    if (!events) throw new HTTPException(404, { message: 'There is no such job here.' })
    return streamSSE(c, async (stream) => {
      for await (const event of events) {
        if (stream.aborted) return
        await stream.writeSSE({ data: JSON.stringify(event) })
      }
    }) as never
  })
}
