import { failure } from './failure.ts'

/** What an HTTP status other than success means, and what to do about it: `statusFailure(404, null)`. */
export function statusFailure(status: number, retryAfter: string | null): Error {
  return failure('http-status', `${meaning(status)} (HTTP ${status})${advice(status, retryAfter)}`)
}

function meaning(status: number): string {
  const known = meanings[status]
  if (known) return known
  if (status >= 500) return 'the site has a fault of its own'
  if (status >= 400) return 'the site refuses the request'
  return 'the site answers with no page'
}

const meanings: Readonly<Record<number, string>> = {
  401: 'the site asks for a login',
  402: 'the site asks for payment',
  403: 'the site refuses to give it',
  404: 'the site has no such page',
  407: 'a proxy asks for a login',
  410: 'the site has taken the page down',
  429: 'the site asks for fewer requests',
  451: 'the site withholds it for legal reasons',
}

function advice(status: number, retryAfter: string | null): string {
  if (status === 401 || status === 402 || status === 403) return '; save the page in a browser and read the file'
  if (status === 404 || status === 410) return '; check the address'
  if (status !== 429 && status < 500) return ''
  return retryAfter
    ? `; it says to come back after ${retryAfter}${/^\d+$/.test(retryAfter) ? ' s' : ''}`
    : '; read it again later'
}

/** How many milliseconds a Retry-After header ('120', or a date) asks to wait, or null where it is none. */
export function waitAsked(retryAfter: string | null, now = Date.now()): number | null {
  const value = retryAfter?.trim() ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
