import robotsParser from 'robots-parser'
import type { Agent } from 'undici'
import { startDeadline } from './deadline.ts'
import { exchange } from './exchange.ts'
import { type Failing, failingOf } from './failure.ts'
import { follow } from './follow.ts'
import type { HostQueue } from './host-queue.ts'
import { redirectOf } from './redirect-of.ts'
import type { SourceLimits } from './source.ts'
import { userAgent } from './user-agent.ts'

/** Why a site's robots.txt keeps a page from being read, or null where it does not. */
export type Robots = (url: URL) => Promise<Failing | null>

/**
 * Asks each site once for its robots.txt (RFC 9309). A site that has none (4xx), or sends the question on and on, allows
 * everything; one that cannot answer (5xx, no answer in time) forbids everything.
 */
export function openRobots(agent: Agent, queue: HostQueue, limits: SourceLimits, signal?: AbortSignal): Robots {
  const sites = new Map<string, Promise<(url: URL) => Failing | null>>()
  return async (url) => {
    const rules = sites.get(url.origin) ?? rulesOf(new URL('/robots.txt', url))
    sites.set(url.origin, rules)
    return (await rules)(url)
  }

  async function rulesOf(address: URL): Promise<(url: URL) => Failing | null> {
    const deadline = startDeadline(limits.robotsMilliseconds, signal)
    try {
      return await follow(address, limits.redirects, async (url) => {
        const release = await deadline.pausedFor(queue(url.hostname))
        try {
          const answer = await exchange(agent, url, { accept: 'text/plain' }, deadline.signal)
          const next = redirectOf(answer, url)
          if (next || answer.status !== 200) answer.drop()
          if (next) return next
          if (answer.status >= 500)
            return forbidAll(`the site cannot say what its robots.txt allows (${answer.status})`)
          if (answer.status !== 200) return allowAll
          const { bytes } = await answer.read(limits.robotsBytes)
          return rulesIn(new TextDecoder().decode(bytes), address)
        } finally {
          release()
        }
      })
    } catch (error) {
      signal?.throwIfAborted()
      const failing = failingOf(deadline.signal.aborted ? deadline.signal.reason : error)
      if (failing.reason === 'redirects') return allowAll
      if (failing.reason === 'timeout') return forbidAll('the site does not say in time what its robots.txt allows')
      // The site cannot be reached at all: that is what there is to say of the page, too.
      return () => failing
    } finally {
      deadline.end()
    }
  }
}

// Its types say that a default lies within the default: at run time there is one.
const parse = robotsParser as unknown as typeof robotsParser.default

const allowAll = () => null

const forbidAll = (why: string) => (): Failing => ({ reason: 'robots', detail: `${why}; read it again later` })

/**
 * Matching takes time of the length of the rules by that of the address: about a second for this much. Rules of real
 * sites against addresses of real pages stay under a tenth of it.
 */
const mostToMatch = 150_000_000

function rulesIn(text: string, site: URL): (url: URL) => Failing | null {
  const rules = parse(site.href, text)
  return (url) => {
    if (text.length * url.href.length > mostToMatch) return { reason: 'robots', detail: tooMuch }
    if (rules.isAllowed(url.href, userAgent) !== false) return null
    const line = rules.getMatchingLineNumber(url.href, userAgent)
    return { reason: 'robots', detail: `the site's robots.txt asks programs not to read it (line ${line})` }
  }
}

const tooMuch = "the site's robots.txt is too long to hold so long an address against it"
