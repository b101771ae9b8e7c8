import { z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { ReadoutError } from '../record/readout-error.ts'
import type { Store } from '../store/index.ts'
import { type Api, emptyApi } from './api.ts'
import { ownNamesOnly, sameSiteOnly } from './guard/origin.ts'
import { carefully } from './guard/policy.ts'
import { tokenOnly } from './guard/token.ts'
import { jobsFor } from './jobs/jobs.ts'
import { recordsOf } from './records.ts'
import { resources } from './resources/index.ts'
import { webFile } from './web-files.ts'

/** How a store is shown. Left out, for this machine only, with the built web app, and faults are told to nobody. */
export interface AppOptions {
  /** Asked of everybody, for a server that other machines can reach; null: only this machine's own names are answered. */
  readonly token?: string | null
  /** Where the built web app lies, for tests. */
  readonly web?: string
  /** Told of what the program fails at; the asker only learns that it did. */
  readonly onFault?: (error: unknown) => void
}

/** What answers: `fetch` a whole `Request`, as a server hands it over; `request` a path, as tests ask for it. */
export interface App {
  readonly fetch: Api['fetch']
  readonly request: Api['request']
  /** Stops what is being read. */
  close(): Promise<void>
}

/** The API and the web app over a store. It needs no socket: `app.request('/api/stories')` answers. */
export function createApp(store: Store, { token = null, web, onFault = () => undefined }: AppOptions = {}): App {
  const api = emptyApi()
  const jobs = jobsFor(store, onFault)
  const means = { store, records: recordsOf(store), jobs }
  api.use(carefully)
  api.use(token === null ? ownNamesOnly : tokenOnly(token))
  api.use(sameSiteOnly)
  for (const add of resources) add(api, means)
  api.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Readout',
      version: '1',
      description: 'The record of a negotiation, every line traced to exact words.',
    },
  })
  api.all('/api/*', (c) => c.json(refusal('There is no such resource here.', 'see /api/openapi.json'), 404))
  api.get('*', (c) => webFile(c, web))
  api.onError((error, c) => {
    if (error instanceof HTTPException) return c.json(refusal(error.message || 'The request is wrong.'), error.status)
    if (error instanceof ReadoutError) return c.json(refusal(error.message, error.hint), 400)
    if (error instanceof z.ZodError) return c.json(refusal(error.issues[0]?.message ?? 'The request is wrong.'), 400)
    onFault(error)
    return c.json(refusal('The program failed at this.', 'Try again; if it fails again, please report it.'), 500)
  })
  return {
    fetch: api.fetch,
    request: api.request,
    close: async () => void (await Promise.all([jobs.close(), means.records.close()])),
  }
}

const refusal = (message: string, hint: string | null = null) => ({ error: { message, hint } })
