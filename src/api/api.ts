import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Store } from '../store/index.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Records } from './records.ts'

/** The API while it is put together: each file of `resources/` adds its own. */
export type Api = OpenAPIHono

/** What the resources work with. */
export interface Means {
  readonly store: Store
  readonly records: Records
  readonly jobs: Jobs
}

/** What every refusal answers with: what is wrong, quoting the value, and what to do about it. */
export const Refusal = z
  .object({ error: z.object({ message: z.string(), hint: z.string().nullable() }) })
  .openapi('Refusal')

/** The two refusals that any resource may give, for its description. */
export const refusals = {
  400: { description: 'The request is wrong.', content: { 'application/json': { schema: Refusal } } },
  404: { description: 'There is no such thing here.', content: { 'application/json': { schema: Refusal } } },
} as const

/** An answer in JSON of this shape, for a resource's description. */
export const answers = <T extends z.ZodType>(schema: T, description: string) =>
  ({ 200: { description, content: { 'application/json': { schema } } }, ...refusals }) as const

/** A shape that another part of the program describes by its TypeScript type alone. */
export const shaped = <T>(description: string) =>
  z.custom<T>(() => true).openapi({ type: 'object', description, additionalProperties: true })

/** An API without resources; a request that does not fit its description is refused with its first fault. */
export const emptyApi = (): Api =>
  new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return
      const [fault] = result.error.issues
      const message = `${fault?.path.join('.') || 'the request'}: ${fault?.message ?? 'is wrong'}`
      return c.json({ error: { message, hint: 'see /api/openapi.json' } }, 400)
    },
  })
