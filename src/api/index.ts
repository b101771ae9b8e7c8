import { once } from 'node:events'
import { createAdaptorServer } from '@hono/node-server'
import { ReadoutError } from '../record/problem.ts'
import type { Store } from '../store/index.ts'
import { createApp } from './app.ts'

/** A server that listens: `{ url: 'http://localhost:4646', close }`. */
export interface Listening {
  readonly url: string
  close(): Promise<void>
}

/** Serves a store on this machine only (the loopback interface). Throws a ReadoutError where the port is taken. */
export async function serve(store: Store, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: createApp(store).fetch })
  const failed = once(server, 'error').then(([error]) => {
    throw error
  })
  server.listen(port, '127.0.0.1')
  try {
    await Promise.race([once(server, 'listening'), failed])
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EADDRINUSE')
      throw new ReadoutError(`port ${port} is taken`, 'give another with --port, or stop what uses it', {
        cause: error,
      })
    if (code === 'EACCES')
      throw new ReadoutError(`port ${port} may not be used`, 'give one above 1023 with --port', { cause: error })
    throw error
  }
  failed.catch(() => undefined)
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return { url: `http://localhost:${bound}`, close: () => new Promise((resolve) => server.close(() => resolve())) }
}
