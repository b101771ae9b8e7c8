import type { Answer } from './exchange.ts'
import { webAddress } from './web-address.ts'

const redirects = new Set([301, 302, 303, 307, 308])

/** Where an answer sends on to, or null where it does not. Throws a `failure` where that may not be read. */
export function redirectOf(answer: Answer, url: URL): URL | null {
  const location = redirects.has(answer.status) ? answer.header('location') : null
  if (location === null) return null
  try {
    return webAddress(location, url)
  } catch (error) {
    answer.drop()
    throw error
  }
}
