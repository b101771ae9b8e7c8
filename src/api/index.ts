import { once } from 'node:events'
import { createAdaptorServer } from '@hono/node-server'
import { ReadoutError } from '../record/readout-error.ts'
import type { Store } from '../store/index.ts'
import { type AppOptions, createApp } from './app.ts'

/** A server that listens: `{ url: 'http://localhost:4646', close }`. */
export interface Listening {
  readonly url: string
  close(): Promise<void>
}

/** Where to listen, and for whom. */
export interface ServeOptions extends AppOptions {
  /** 1 to 65535; 0 takes any that is free, which `Listening.url` then names. */
  readonly port: number
  /** The interface to listen on; left out, the loopback interface. With another, `token` must be given. */
  readonly host?: string
}

const loopback = /^(?:localhost|127(?:\.\d+){3}|::1)$/u

/** Serves a store. Throws a ReadoutError where the port is taken, or where others could come in without a token. */
export async function serve(store: Store, { port, host = '127.0.0.1', ...options }: ServeOptions): Promise<Listening> {
  if (!loopback.test(host) && !options.token)
    throw new ReadoutError(`"${host}" lets other machines in, and there is no token`, 'give one to ask of them')
  const app = createApp(store, options)
  const server = createAdaptorServer({ fetch: app.fetch })
  const failed = once(server, 'error').then(([error]) => {
    throw error
  })
  server.listen(port, host)
  try {
    await Promise.race([once(server, 'listening'), failed])
  } catch (error) {
    throw explained(error as NodeJS.ErrnoException, port, host)
  }
  failed.catch(() => undefined)
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  const name = loopback.test(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${name}:${bound}${options.token ? `/?token=${encodeURIComponent(options.token)}` : ''}`,
    async close() {
      await app.close()
      // A browser keeps its connections; they would keep us.
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** What is wrong with the place to listen on, as far as the user can mend it. */
function explained(error: NodeJS.ErrnoException, port: number, host: string): unknown {
  const message = {
    EADDRINUSE: [`port ${port} is taken`, 'give another with --port, or stop what uses it'],
    EACCES: [`port ${port} may not be used`, 'give one above 1023 with --port'],
    EADDRNOTAVAIL: [`"${host}" is no address of this machine`, 'give one with --host, or leave it out'],
    ENOTFOUND: [`"${host}" is no address of this machine`, 'give one with --host, or leave it out'],
  }[error.code ?? '']
  return message ? new ReadoutError(message[0]!, message[1], { cause: error }) : error
}
