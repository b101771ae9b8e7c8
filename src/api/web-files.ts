import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Context } from 'hono'

/** Where the built web app lies: beside the sources and in the package alike. */
const built = fileURLToPath(new URL('../../dist/web/', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** The app's files. What has no ending is a room's address, which the app itself finds: it gets the app's one page. */
export async function webFile(c: Context, folder = built): Promise<Response> {
  const path = pathOf(c.req.path)
  if (path === null) return c.text('There is no such file here.', 404)
  const type = types[extname(path)]
  if (type && !path.includes('..')) {
    const file = await small(c, join(folder, path))
    if (!file) return c.text('There is no such file here.', 404)
    // What stands in assets/ has its content's hash in its name.
    const lasting = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    return c.body(new Uint8Array(file), 200, { 'Content-Type': type, 'Cache-Control': lasting })
  }
  const page = await small(c, join(folder, 'index.html'))
  if (!page)
    return c.text('The web app is not built yet: npm run build:web builds it. The API answers under /api/.', 503)
  return c.body(new Uint8Array(page), 200, { 'Content-Type': types['.html']!, 'Cache-Control': 'no-cache' })
}

/** The path that an address asks for; null where its signs stand for none ('/%ff', '/%00.js'). */
function pathOf(address: string): string | null {
  try {
    const path = decodeURIComponent(address)
    return path.includes('\0') ? null : normalize(path)
  } catch {
    return null
  }
}

/** A file's bytes, in the smallest form that the asker reads and the build has laid beside it; says which. */
async function small(c: Context, path: string): Promise<Uint8Array | null> {
  c.header('Vary', 'Accept-Encoding')
  const accepted = new Set(c.req.header('accept-encoding')?.split(/\s*,\s*/u))
  for (const [coding, ending] of codings) {
    const bytes = accepted.has(coding) ? await read(`${path}.${ending}`) : null
    if (!bytes) continue
    c.header('Content-Encoding', coding)
    return bytes
  }
  return read(path)
}

const codings = [
  ['br', 'br'],
  ['gzip', 'gz'],
] as const

/** A file's bytes, or null where there is no such file. */
async function read(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (/^(?:ENOENT|EISDIR|ENOTDIR)$/u.test((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}
