import { Buffer } from 'node:buffer'
import type { IncomingHttpHeaders } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import type { Agent } from 'undici'
import { failure } from './failure.ts'
import { userAgent } from './user-agent.ts'

/** What a host answers to one request. Either `read` or `drop` must be called. */
export interface Answer {
  readonly status: number
  header(name: string): string | null
  /** The body, unpacked; of one with more bytes than `limit`, packed or unpacked, the first `limit` and `whole: false`. */
  read(limit: number): Promise<{ readonly bytes: Uint8Array; readonly whole: boolean }>
  /** Does without the body. */
  drop(): void
}

/** Asks for one address, following nothing. Rejects with the network's error, or with the signal's reason. */
export async function exchange(
  agent: Agent,
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Answer> {
  const {
    statusCode,
    headers: answered,
    body,
  } = await agent.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: 'GET',
    headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip, br', ...headers },
    signal,
  })
  const header = (name: string) => one(answered, name)
  // A body that is let go reports just that as an error.
  const drop = () => void body.on('error', () => undefined).destroy()
  return {
    status: statusCode,
    header,
    drop,
    async read(limit) {
      const chunks: Buffer[] = []
      let packed = 0
      let unpacked = 0
      const full = new Error('the body is over the limit')
      const packing = header('content-encoding')?.trim().toLowerCase() ?? ''
      const unpack = unpackers.get(packing)
      if (unpack === undefined) {
        drop()
        throw failure('not-a-page', `it is packed in a way that is not read (${packing})`)
      }
      async function* arrive(source: AsyncIterable<Buffer>) {
        for await (const chunk of source) {
          packed += chunk.length
          if (packed > limit) throw full
          yield chunk
        }
      }
      async function keep(source: AsyncIterable<Buffer>) {
        for await (const chunk of source) {
          chunks.push(chunk)
          unpacked += chunk.length
          if (unpacked > limit) throw full
        }
      }
      try {
        await (unpack ? pipeline(body, arrive, unpack(), keep, { signal }) : pipeline(body, keep, { signal }))
        return { bytes: Buffer.concat(chunks), whole: true }
      } catch (error) {
        if (error !== full) throw error
        return { bytes: Buffer.concat(chunks).subarray(0, limit), whole: false }
      }
    },
  }
}

const unpackers = new Map([
  ['', null],
  ['identity', null],
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['br', createBrotliDecompress],
])

function one(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}
