import { setTimeout as sleep } from 'node:timers/promises'
import type { RawPage } from '../reading.ts'
import { type Deadline, startDeadline } from './deadline.ts'
import { type Answer, exchange } from './exchange.ts'
import { failingOf, failure } from './failure.ts'
import { follow } from './follow.ts'
import { openHostQueue } from './host-queue.ts'
import { openAgent } from './open-agent.ts'
import { tooLarge } from './page-of-bytes.ts'
import { redirectOf } from './redirect-of.ts'
import { openRobots } from './robots.ts'
import { type Fetched, problem, type SourceLimits, type SourceOptions } from './source.ts'
import { statusFailure, waitAsked } from './status-failure.ts'
import { keptAddress, webAddress } from './web-address.ts'

/** Reads pages off the web: politely, within limits, and from hosts within reach only. */
export interface Web {
  fetch(target: string): Promise<Fetched>
  close(): Promise<void>
}

export function openWeb(options: SourceOptions, limits: SourceLimits): Web {
  const agent = openAgent(options, limits)
  const queue = openHostQueue()
  const robots = openRobots(agent, queue, limits, options.signal)

  async function step(url: URL, address: string, headers: Record<string, string>, deadline: Deadline) {
    const forbidden = await unlessAborted(robots(url), deadline.signal)
    if (forbidden) throw failure(forbidden.reason, forbidden.detail)
    const release = await deadline.pausedFor(queue(url.hostname))
    try {
      const ask = () => exchange(agent, url, { accept, ...headers }, deadline.signal)
      const first = await ask()
      const wait = politeWait(first, deadline.left())
      if (wait === null) return await judge(first, url, address, headers)
      first.drop()
      await sleep(wait, undefined, { signal: deadline.signal })
      return await judge(await ask(), url, address, headers)
    } finally {
      release()
    }
  }

  async function judge(
    answer: Answer,
    url: URL,
    address: string,
    asked: Record<string, string>,
  ): Promise<Fetched | URL> {
    const next = redirectOf(answer, url)
    const unchanged = answer.status === 304 && Object.keys(asked).length > 0
    const type = answer.header('content-type')
    const length = Number(answer.header('content-length') ?? 0)
    if (!next && answer.status === 200 && isPageType(type) && length <= limits.bytes) {
      const { bytes, whole } = await answer.read(limits.bytes)
      return whole ? pageOf(answer, url, address, bytes) : tooLarge(address, null, limits)
    }
    answer.drop()
    if (next) return next
    if (unchanged) return { kind: 'unchanged', address }
    if (answer.status !== 200) throw statusFailure(answer.status, answer.header('retry-after'))
    if (!isPageType(type))
      return problem('not-a-page', `it is of type ${type}: only HTML and plain text are read`, address)
    return tooLarge(address, length, limits)
  }

  return {
    async fetch(target) {
      const address = keptAddress(target)
      const deadline = startDeadline(limits.milliseconds, options.signal)
      try {
        const headers = conditions(await options.known?.(address))
        return await follow(webAddress(target), limits.redirects, (url) => step(url, address, headers, deadline))
      } catch (error) {
        options.signal?.throwIfAborted()
        const { reason, detail } = failingOf(deadline.signal.aborted ? deadline.signal.reason : error)
        return problem(reason, detail, address)
      } finally {
        deadline.end()
      }
    },
    close: () => agent.destroy(),
  }
}

const accept = 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1'

/** Hosts that send no type at all are believed to mean a page: decoding looks at the bytes. */
const isPageType = (type: string | null) =>
  type === null || /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain)\s*(?:;|$)/i.test(type)

function pageOf(answer: Answer, url: URL, address: string, bytes: Uint8Array): Fetched {
  if (bytes.length === 0) return problem('empty', 'the site sends an empty page', address)
  const etag = answer.header('etag')
  const lastModified = answer.header('last-modified')
  const page: RawPage = { address, file: null, url: url.href, contentType: answer.header('content-type'), bytes }
  if (!etag && !lastModified) return { kind: 'page', page }
  return {
    kind: 'page',
    page: { ...page, validators: { ...(etag && { etag }), ...(lastModified && { lastModified }) } },
  }
}

/** The headers that ask for a page only if it changed. */
function conditions(known: RawPage['validators']): Record<string, string> {
  const headers = { 'if-none-match': known?.etag, 'if-modified-since': known?.lastModified }
  const sendable = Object.entries(headers).filter((h): h is [string, string] => /^[\x20-\x7e]+$/.test(h[1] ?? ''))
  return Object.fromEntries(sendable)
}

/** How long to wait before asking once more, where the host asks for that and there is time for it; else null. */
function politeWait(answer: Answer, left: number): number | null {
  if (answer.status !== 429 && answer.status !== 503) return null
  const wait = waitAsked(answer.header('retry-after'))
  return wait !== null && wait < left ? wait : null
}

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  signal.throwIfAborted()
  return Promise.race([promise, aborted])
}
