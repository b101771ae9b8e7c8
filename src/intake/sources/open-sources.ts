import { fileURLToPath } from 'node:url'
import { listPath } from './list-path.ts'
import { defaultLimits, type Fetched, type Listing, problem, type SourceOptions } from './source.ts'
import { fetchStdin } from './stdin.ts'
import type { Web } from './web.ts'
import { keptAddress } from './web-address.ts'

/** What one run reads from: connections, and what each site allows, are kept between targets. */
export interface Sources {
  /** What a target ('talks/', 'a.txt', '-', 'https://paper.example/talks') holds. Reads no page yet. */
  list(target: string): Promise<Listing>
  /** Lets go of all connections. */
  close(): Promise<void>
}

/**
 * Opens the places that pages come from: `(await openSources({ reach: 'public' }).list('talks/')).items[0]?.fetch()`. `close` it when all is
 * read. What cannot be found, or may not be read, is a problem of the listing or of what was fetched, never thrown.
 */
export function openSources(options: SourceOptions): Sources {
  const limits = { ...defaultLimits, ...options.limits }
  // Most pages are files: what talks to the web is loaded when an address is first asked for.
  let web: Promise<Web> | undefined
  const openedWeb = () => {
    web ??= import('./web.ts').then(({ openWeb }) => openWeb(options, limits))
    return web
  }
  const one = (address: string, fetch: () => Promise<Fetched>): Listing => ({
    items: [{ address, fetch }],
    problems: [],
    skipped: [],
  })
  return {
    async list(target) {
      options.signal?.throwIfAborted()
      if (target === '-') return one('-', () => fetchStdin(options.stdin ?? process.stdin, limits, options.signal))
      if (/^https?:/i.test(target)) return one(keptAddress(target), async () => (await openedWeb()).fetch(target))
      if (/^file:\/\//i.test(target)) return listPath(pathOfFileAddress(target), limits, options.signal)
      if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target)) {
        const address = keptAddress(target)
        return one(address, async () => problem('refused-address', 'only http and https addresses are read', address))
      }
      return listPath(target, limits, options.signal)
    },
    close: async () => (await web)?.close(),
  }
}

/** The path of 'file:///home/ada/a.txt'; of one on another machine, which no path leads to, the address itself. */
function pathOfFileAddress(address: string): string {
  try {
    return fileURLToPath(address)
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) return address
    throw error
  }
}
