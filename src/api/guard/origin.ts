import type { Context, MiddlewareHandler } from 'hono'

/** Names by which this machine may call itself. Any other Host header is somebody's page reaching for ours by its name. */
const local = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u

/** Answers only under this machine's own names; for a server that listens on the loopback interface. */
export const ownNamesOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host')
  if (host !== undefined && !local.test(host)) return c.text('This address is not served here.', 403)
  return next()
}

/**
 * Refuses what another site's page asks of us: whatever changes something, and every answer of the API. A link from
 * elsewhere to one of our pages is no harm, and opens.
 */
export const sameSiteOnly: MiddlewareHandler = async (c, next) => {
  const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD'
  if ((changes || c.req.path.startsWith('/api/')) && isForeign(c)) {
    return c.json({ error: { message: 'Another site may not ask this.', hint: null } }, 403)
  }
  return next()
}

function isForeign(c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  const origin = c.req.header('origin')
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== c.req.header('host')
}
