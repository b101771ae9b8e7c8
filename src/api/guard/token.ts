import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const cookie = 'readout_token'

/** A year, in seconds: browsers keep a cookie no longer than about that. */
const lasting = 34_560_000

/**
 * Asks for a token, for a server that other machines can reach. It comes once in the address (`/?token=…`, as the
 * terminal shows it) and is kept in a cookie that no script and no other site can use; programs send
 * `Authorization: Bearer …`.
 */
export function tokenOnly(token: string): MiddlewareHandler {
  return async (c, next) => {
    const offered = c.req.query('token')
    if (offered !== undefined && c.req.method === 'GET' && same(offered, token)) return enter(c, token)
    const bearer = /^Bearer (.+)$/u.exec(c.req.header('authorization') ?? '')?.[1]
    if (same(bearer ?? getCookie(c, cookie), token)) return next()
    const message = 'This server asks for its token: open the address that it showed when it started.'
    return c.req.path.startsWith('/api/') ? c.json({ error: { message, hint: null } }, 401) : c.text(message, 401)
  }
}

/** Keeps the token, and takes it out of the address, where it would be seen and passed on. */
function enter(c: Context, token: string): Response {
  setCookie(c, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: lasting })
  const to = new URL(c.req.url)
  to.searchParams.delete('token')
  return c.redirect(`${to.pathname}${to.search}`)
}

/** Compares in a time that does not tell how much was right. */
function same(a: string | undefined, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return a !== undefined && timingSafeEqual(digest(a), digest(b))
}
