import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Context } from 'hono'

/** Where the built web app lies: beside the sources and in the package alike. */
const built = fileURLToPath(new URL('../../dist/web/', import.meta.url))

/**
 * What it is built from. A package has none of it, only what was built. The API is not among it: the app sees its types only, so where
 * nothing here had to change with them, building gives the same app again.
 */
const web = fileURLToPath(new URL('../../web/', import.meta.url))
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'build.js'].map((name) => join(web, name))

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
  if (!page) return c.text(notBuilt, 503)
  return c.body(new Uint8Array(page), 200, { 'Content-Type': types['.html']!, 'Cache-Control': 'no-cache' })
}

const notBuilt = 'The web app is not built yet: npm run build:web builds it. The API answers under /api/.'

/**
 * What is wrong with the built web app, for who starts a server; null where nothing is. An app that is older than its sources may ask
 * for what the API no longer gives, as after `git pull`: its rooms then fail, and nothing there says why.
 */
export async function webFault(folder = built, from: readonly string[] = sources): Promise<string | null> {
  const [made] = await changes(join(folder, 'index.html'))
  if (made === undefined) return notBuilt
  const changed = (await Promise.all(from.map(changes))).flat()
  if (changed.every((time) => time <= made)) return null
  return 'The web app is older than its sources, and its rooms may fail: npm run build:web builds it anew.'
}

/** When a file, or all that lies in a folder, was changed, in milliseconds: nothing where there is none. */
async function changes(path: string): Promise<number[]> {
  const stats = await stat(path).catch(() => null)
  if (!stats?.isDirectory()) return stats ? [stats.mtimeMs] : []
  const names = await readdir(path)
  return (await Promise.all(names.map((name) => changes(join(path, name))))).flat()
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
