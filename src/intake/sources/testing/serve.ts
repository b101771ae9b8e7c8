import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site on this machine for a test: `at` makes addresses on it, `seen` lists what it was asked for. */
export interface Site {
  at(path: string): string
  readonly port: number
  readonly seen: IncomingMessage[]
  close(): Promise<void>
}

export type Pages = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>

/** Serves pages by path on 127.0.0.1; what is not among them is a 404. */
export async function serve(pages: Pages): Promise<Site> {
  const seen: IncomingMessage[] = []
  const server = createServer((request, response) => {
    seen.push(request)
    const page = pages[request.url ?? '']
    if (page) page(request, response)
    else response.writeHead(404).end('no such page')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    seen,
    at: (path) => `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
