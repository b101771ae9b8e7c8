import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { StoryRecord } from '../record/record.ts'
import { type Api, answers, type Means } from './api.ts'

/** The story in the address, as every room has it. */
export const ofStory = z.object({ story: z.string().openapi({ example: 's_4f1c2a90b7d3e865' }) })

/** `asOf`: what was known then, by the reports' times. */
export const atTime = z.object({
  asOf: z
    .string()
    .optional()
    .openapi({ example: '2031-04-04T18:00:00Z', description: 'only reports up to this day or time' }),
})

/** A view of a story's record: `{ path: '/terms', summary: 'the term sheet', schema, make: termSheet }`. */
export interface Room<S extends z.ZodType, Q extends z.ZodRawShape> {
  /** Below the story: '/terms'. */
  readonly path: string
  readonly summary: string
  readonly schema: S
  /** What else may be asked, beside `asOf`. */
  readonly query?: z.ZodObject<Q>
  readonly make: (record: StoryRecord, query: z.infer<z.ZodObject<Q>>) => z.infer<S> | Promise<z.infer<S>>
}

/** Adds a room. Its answer is tagged: who has it already is told so, and nothing is sent again. */
export function addRoom<S extends z.ZodType, Q extends z.ZodRawShape>(api: Api, means: Means, room: Room<S, Q>): void {
  const { path, summary, schema, make } = room
  const extra = room.query ?? (z.object({}) as z.ZodObject<Q>)
  const route = createRoute({
    method: 'get',
    path: `/api/stories/{story}${path}`,
    summary,
    request: { params: ofStory, query: atTime.extend(extra.shape) },
    responses: answers(schema, summary),
  })
  const made = onceFor(make)
  api.get(route.getRoutingPath(), async (c) => {
    const [time, asked] = [atTime.safeParse(c.req.query()), extra.safeParse(c.req.query())]
    if (!time.success) return c.json({ error: faultOf(time.error) }, 400)
    if (!asked.success) return c.json({ error: faultOf(asked.error) }, 400)
    const { record, tag } = await means.records.of(c.req.param('story') ?? '', time.data.asOf ?? null)
    if (holds(c, tag)) return c.body(null, 304)
    return c.json(await made(record, asked.data))
  })
  api.openAPIRegistry.registerPath(route)
}

/** How many views of one record are kept for each room. */
const kept = 8

/** Makes a view of a record once: a readout of thousands of findings takes seconds. What is kept goes with its record. */
function onceFor<Q, V>(make: (record: StoryRecord, query: Q) => V): (record: StoryRecord, query: Q) => V {
  const views = new WeakMap<StoryRecord, Map<string, V>>()
  return (record, query) => {
    const known = views.get(record) ?? new Map<string, V>()
    views.set(record, known)
    const key = JSON.stringify(query)
    if (!known.has(key)) known.set(key, make(record, query))
    const view = known.get(key)!
    // One that failed is not kept.
    if (view instanceof Promise) view.catch(() => known.get(key) === view && known.delete(key))
    for (const old of [...known.keys()].slice(0, -kept)) known.delete(old)
    return view
  }
}

/** Tags the answer, and tells whether the asker has it already. */
export function holds(c: Context, tag: string): boolean {
  c.header('ETag', `"${tag}"`)
  c.header('Cache-Control', 'private, no-cache')
  return c.req.header('if-none-match') === `"${tag}"`
}

function faultOf(error: z.ZodError) {
  const [fault] = error.issues
  return {
    message: `${fault?.path.join('.') ?? 'query'}: ${fault?.message ?? 'is wrong'}`,
    hint: 'see /api/openapi.json',
  }
}
