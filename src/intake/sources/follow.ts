import { failure } from './failure.ts'
import { keptAddress } from './web-address.ts'

/**
 * Takes steps from address to address until one gives something other than the next address. Throws a 'redirects' failure
 * where that leads round in a circle, or on and on.
 */
export async function follow<T>(start: URL, most: number, step: (url: URL) => Promise<T | URL>): Promise<T> {
  const been = new Set<string>()
  for (let url = start; ; ) {
    been.add(url.href)
    const next = await step(url)
    if (!(next instanceof URL)) return next
    if (been.has(next.href))
      throw failure('redirects', `it is sent round in a circle: again to ${keptAddress(next.href)}`)
    if (been.size > most)
      throw failure('redirects', `it is sent on more than ${most} times, at last to ${keptAddress(next.href)}`)
    url = next
  }
}
