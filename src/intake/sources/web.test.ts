import type { IncomingMessage, ServerResponse } from 'node:http'
import { type LookupFunction, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openSources, type SourceOptions } from './index.ts'
import { readAll } from './testing/read-all.ts'
import { type Pages, type Site, serve } from './testing/serve.ts'

const open: Site[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((site) => site.close()))
})

async function site(pages: Pages): Promise<Site> {
  const opened = await serve(pages)
  open.push(opened)
  return opened
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void
const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
  }
const redirect = (location: string, status = 302) => send('moved', { location }, status)
const talks = '<p>The envoys met in Port Alder.</p>'

const local: SourceOptions = { reach: 'private', limits: { milliseconds: 2000, robotsMilliseconds: 300 } }
async function read(target: string, options: SourceOptions = local) {
  const [only, ...others] = await readAll(target, options)
  expect(others).toEqual([])
  return only!
}
async function problemOf(target: string, options?: SourceOptions) {
  const fetched = await read(target, options)
  if (fetched.kind !== 'problem') throw new Error(`a ${fetched.kind}, not a problem`)
  return fetched.problem
}

describe('reading an address', () => {
  it('gives the page, with what its host says of it', async () => {
    const { at, seen } = await site({
      '/talks?day=2': send(talks, { etag: '"a1"', 'last-modified': 'Thu, 01 May 2031 10:00:00 GMT' }),
    })
    const address = at('/talks?day=2')
    const fetched = await read(`${address}#top`)
    expect(fetched).toEqual({
      kind: 'page',
      page: {
        address,
        file: null,
        url: address,
        contentType: 'text/html; charset=utf-8',
        bytes: Buffer.from(talks),
        validators: { etag: '"a1"', lastModified: 'Thu, 01 May 2031 10:00:00 GMT' },
      },
    })
    expect(seen.map((request) => request.url)).toEqual(['/robots.txt', '/talks?day=2'])
    expect(seen[1]?.headers['user-agent']).toMatch(
      /^Readout\/\d+\.\d+\.\d+ \(reads public news pages; obeys robots\.txt\)$/,
    )
  })

  it.each([
    ['gzip', gzipSync(talks)],
    ['br', brotliCompressSync(talks)],
    ['identity', Buffer.from(talks)],
  ])('unpacks %s', async (encoding, body) => {
    const { at } = await site({ '/': send(body, { 'content-encoding': encoding }) })
    expect(await read(at('/'))).toMatchObject({ page: { bytes: Buffer.from(talks) } })
  })

  it.each(['text/html', 'TEXT/HTML;charset=koi8-u', 'application/xhtml+xml', 'text/plain'])(
    'takes %s for a page',
    async (type) => {
      const { at } = await site({ '/': send(talks, { 'content-type': type }) })
      expect(await read(at('/'))).toMatchObject({ page: { contentType: type } })
    },
  )

  it.each(['application/pdf', 'image/png', 'text/css', 'application/json', 'text/htmlx'])(
    'does not take %s for one',
    async (type) => {
      const { at } = await site({ '/': send(talks, { 'content-type': type }) })
      expect(await problemOf(at('/'))).toEqual({
        reason: 'not-a-page',
        detail: `it is of type ${type}: only HTML and plain text are read`,
        address: at('/'),
      })
    },
  )

  it.each([
    [404, 'the site has no such page (HTTP 404); check the address'],
    [403, 'the site refuses to give it (HTTP 403); save the page in a browser and read the file'],
    [500, 'the site has a fault of its own (HTTP 500); read it again later'],
    [204, 'the site answers with no page (HTTP 204)'],
    [304, 'the site answers with no page (HTTP 304)'],
  ])('says what a status of %i means', async (status, detail) => {
    const { at } = await site({ '/a': send(status === 204 || status === 304 ? '' : 'sorry', {}, status) })
    expect(await problemOf(at('/a'))).toEqual({ reason: 'http-status', detail, address: at('/a') })
  })

  it('asks only for what changed, and says where nothing did', async () => {
    const { at, seen } = await site({ '/a': send('', { etag: 'W/"7"' }, 304) })
    const known = async (address: string) =>
      address === at('/a') ? { etag: 'W/"7"', lastModified: 'Thu, 01 May 2031 10:00:00 GMT' } : undefined
    expect(await read(at('/a'), { ...local, known })).toEqual({ kind: 'unchanged', address: at('/a') })
    expect(seen[1]?.headers).toMatchObject({
      'if-none-match': 'W/"7"',
      'if-modified-since': 'Thu, 01 May 2031 10:00:00 GMT',
    })
  })

  it('calls an empty page empty', async () => {
    const { at } = await site({ '/': send('') })
    expect(await problemOf(at('/'))).toMatchObject({ reason: 'empty' })
  })

  it('says that a host takes no connections', async () => {
    const { at, close } = await serve({})
    await close()
    expect(await problemOf(at('/'))).toEqual({
      reason: 'network',
      detail: 'the host takes no connections there',
      address: at('/'),
    })
  })

  it('says that there is no such host', async () => {
    const lookup: LookupFunction = (_, __, done) =>
      done(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }), [])
    expect(await problemOf('http://localhost.example/a', { ...local, lookup })).toMatchObject({
      reason: 'network',
      detail: expect.stringContaining('no host of that name'),
    })
  })

  it.each<[string, Handler]>([
    [
      'breaks off',
      (_, r) =>
        r.writeHead(200, { 'content-type': 'text/html', 'content-length': '90' }).write('<p>half', () => r.destroy()),
    ],
    [
      'breaks off, packed',
      (_, r) =>
        r
          .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
          .end(gzipSync(talks).subarray(0, 25)),
    ],
    ['is not packed as it says', send(talks, { 'content-encoding': 'gzip' })],
    ['is not packed as it says (br)', send(talks, { 'content-encoding': 'br' })],
    ['does not speak HTTP', (request) => request.socket.end('+OK hello\r\n')],
  ])('does not take a page that %s', async (_, handler) => {
    const { at } = await site({ '/': handler })
    expect(await problemOf(at('/'))).toMatchObject({ reason: 'network' })
  })

  it('stops where the run is stopped', async () => {
    const { at } = await site({ '/': () => undefined })
    const signal = AbortSignal.timeout(50)
    await expect(read(at('/'), { ...local, signal })).rejects.toThrow(/timeout/)
  })
})

describe('limits', () => {
  const small: SourceOptions = { reach: 'private', limits: { bytes: 10_000 } }
  const hasty: SourceOptions = { reach: 'private', limits: { milliseconds: 200, robotsMilliseconds: 100 } }

  it.each<[string, Handler]>([
    ['states its length', send('a'.repeat(20_000))],
    [
      'does not',
      (_, r) => {
        r.writeHead(200, { 'content-type': 'text/html' })
        for (let i = 0; i < 20; i++) r.write('a'.repeat(1000))
        r.end()
      },
    ],
    ['is a bomb (gzip)', send(gzipSync('a'.repeat(5_000_000)), { 'content-encoding': 'gzip' })],
    ['is a bomb (br)', send(brotliCompressSync('a'.repeat(5_000_000)), { 'content-encoding': 'br' })],
    [
      'unpacks to nothing, on and on',
      send(Buffer.concat(Array.from({ length: 1000 }, () => gzipSync(''))), { 'content-encoding': 'gzip' }),
    ],
  ])('refuses a page over the limit that %s', async (_, handler) => {
    const { at } = await site({ '/': handler })
    expect(await problemOf(at('/'), small)).toMatchObject({
      reason: 'too-large',
      detail: expect.stringContaining('more than 10000 bytes'),
    })
  })

  it('does not unpack what is packed twice', async () => {
    const { at } = await site({ '/': send(gzipSync(gzipSync(talks)), { 'content-encoding': 'gzip, gzip' }) })
    expect(await problemOf(at('/'), small)).toMatchObject({ reason: 'not-a-page' })
  })

  it('takes a page that is just as large as allowed', async () => {
    const { at } = await site({ '/': send('a'.repeat(10_000)) })
    expect(await read(at('/'), small)).toMatchObject({ kind: 'page' })
  })

  it.each<[string, Handler]>([
    ['does not answer', () => undefined],
    [
      'drips',
      (_, r) => {
        r.writeHead(200, { 'content-type': 'text/html' })
        const drip = setInterval(() => r.write('a'), 20)
        r.on('close', () => clearInterval(drip))
      },
    ],
  ])('does not wait for a host that %s', async (_, handler) => {
    const { at } = await site({ '/': handler })
    expect(await problemOf(at('/'), hasty)).toEqual({
      reason: 'timeout',
      detail: 'it did not arrive within 0.2 seconds',
      address: at('/'),
    })
  })

  it('waits once where a host asks for it, and no longer than there is time', async () => {
    let asked = 0
    const { at, seen } = await site({
      '/soon': (request, response) =>
        (asked++ === 0 ? send('wait', { 'retry-after': '0' }, 429) : send(talks))(request, response),
      '/later': send('wait', { 'retry-after': '120' }, 429),
      '/never': send('wait', { 'retry-after': '0' }, 503),
    })
    expect(await read(at('/soon'), small)).toMatchObject({ kind: 'page' })
    expect(await problemOf(at('/later'), small)).toMatchObject({
      detail: expect.stringContaining('come back after 120 s'),
    })
    expect(await problemOf(at('/never'), small)).toMatchObject({ reason: 'http-status' })
    expect(seen.filter(({ url }) => url !== '/robots.txt').map(({ url }) => url)).toEqual([
      '/soon',
      '/soon',
      '/later',
      '/never',
      '/never',
    ])
  })

  it('sends one request at a time to a host, and waiting for a turn does not count', async () => {
    let now = 0
    let most = 0
    const slow: Handler = async (request, response) => {
      most = Math.max(most, ++now)
      await sleep(400)
      now--
      send(talks)(request, response)
    }
    const { at } = await site({ '/robots.txt': send(''), '/1': slow, '/2': slow, '/3': slow, '/4': slow })
    // Four in turn take longer than one may.
    const sources = openSources({ reach: 'private', limits: { milliseconds: 1500 } })
    const listings = await Promise.all(['/1', '/2', '/3', '/4'].map((path) => sources.list(at(path))))
    const fetched = await Promise.all(listings.map(({ items }) => items[0]!.fetch()))
    await sources.close()
    expect(fetched.map(({ kind }) => kind)).toEqual(['page', 'page', 'page', 'page'])
    expect(most).toBe(1)
  })
})

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])('are followed (%i), and the first address stays the key', async (status) => {
    const { at } = await site({ '/old': redirect('new?x=1#part', status), '/new?x=1': send(talks) })
    expect(await read(at('/old'))).toMatchObject({ page: { address: at('/old'), url: at('/new?x=1') } })
  })

  it('are followed five times', async () => {
    const { at } = await site({
      '/1': redirect('/2'),
      '/2': redirect('/3'),
      '/3': redirect('/4'),
      '/4': redirect('/5'),
      '/5': redirect('/6'),
      '/6': send(talks),
    })
    expect(await read(at('/1'))).toMatchObject({ kind: 'page' })
  })

  it('are not followed more often', async () => {
    const pages = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`/${i}`, redirect(`/${i + 1}`)]))
    const { at } = await site(pages)
    expect(await problemOf(at('/1'))).toMatchObject({
      reason: 'redirects',
      detail: `it is sent on more than 5 times, at last to ${at('/7')}`,
      address: at('/1'),
    })
  })

  it('are not followed in a circle', async () => {
    const { at } = await site({ '/a': redirect('/b'), '/b': redirect('/a#again') })
    expect(await problemOf(at('/a'))).toMatchObject({
      reason: 'redirects',
      detail: `it is sent round in a circle: again to ${at('/a')}`,
    })
  })

  it.each([
    ['file:///etc/passwd', 'only http and https addresses are read, not file:'],
    ['http://ada:secret@127.0.0.1/', 'the address holds a user name or a password'],
    ['http://[', '"http://[" is not a web address'],
  ])('to %s are refused', async (location, detail) => {
    const { at } = await site({ '/a': redirect(location) })
    expect(await problemOf(at('/a'))).toEqual({ reason: 'refused-address', detail, address: at('/a') })
  })

  it('are held against the other site’s robots.txt', async () => {
    const other = await site({ '/robots.txt': send('User-agent: *\nDisallow: /talks'), '/talks': send(talks) })
    const { at } = await site({ '/a': redirect(other.at('/talks')) })
    expect(await problemOf(at('/a'))).toMatchObject({ reason: 'robots' })
    expect(other.seen.map(({ url }) => url)).toEqual(['/robots.txt'])
  })
})

describe('robots.txt', () => {
  const rules = `User-agent: *\nDisallow: /\n\nUser-agent: readout\nDisallow: /private\nAllow: /private/but-this\n${'# '.padEnd(9000, 'x')}\n`

  it('is obeyed, and asked for once a run', async () => {
    const { at, seen } = await site({
      '/robots.txt': send(rules),
      '/talks': send(talks),
      '/private': send(talks),
      '/private/but-this': send(talks),
    })
    const sources = openSources(local)
    const kinds = []
    for (const path of ['/talks', '/private', '/private/but-this']) {
      const { items } = await sources.list(at(path))
      kinds.push(await items[0]!.fetch())
    }
    await sources.close()
    expect(kinds).toMatchObject([
      { kind: 'page' },
      { problem: { reason: 'robots', detail: "the site's robots.txt asks programs not to read it (line 5)" } },
      { kind: 'page' },
    ])
    expect(seen.map(({ url }) => url)).toEqual(['/robots.txt', '/talks', '/private/but-this'])
  })

  it('that is made to be slow to match forbids long addresses', async () => {
    const rules = `User-agent: *\n${`Disallow: /${'*a'.repeat(1000)}b\n`.repeat(200)}`
    const { at } = await site({ '/robots.txt': send(rules), '/a': send(talks) })
    expect(await read(at('/a'))).toMatchObject({ kind: 'page' })
    expect(await problemOf(at(`/${'a'.repeat(4000)}`))).toMatchObject({
      reason: 'robots',
      detail: expect.stringContaining('too long'),
    })
  })

  it.each<[string, Handler, string]>([
    ['is missing', send('', {}, 404), 'page'],
    ['may not be seen', send('', {}, 403), 'page'],
    ['is sent on', redirect('/rules.txt'), 'robots'],
    ['is sent round in a circle', redirect('/robots.txt'), 'page'],
    ['fails', send('', {}, 503), 'robots'],
    ['does not arrive', () => undefined, 'robots'],
    [
      'is over the limit, of which the beginning counts',
      send(`User-agent: *\nDisallow: /talks\n${'#\n'.repeat(400_000)}`),
      'robots',
    ],
    ['is a page', send('<!doctype html><p>Welcome: Disallow: /'), 'page'],
  ])('that %s', async (_, handler, outcome) => {
    const { at } = await site({
      '/robots.txt': handler,
      '/rules.txt': send('User-agent: *\nDisallow: /t'),
      '/talks': send(talks),
    })
    const fetched = await read(at('/talks'), { ...local, limits: { ...local.limits, robotsMilliseconds: 150 } })
    expect(fetched.kind === 'problem' ? fetched.problem.reason : fetched.kind).toBe(outcome)
  })
})

describe('reach', () => {
  const away: SourceOptions = { reach: 'public', limits: { milliseconds: 1000 } }

  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://0/',
  ])('does not extend to %s', async (address) => {
    expect(await problemOf(address, away)).toMatchObject({ reason: 'refused-address' })
  })

  const leadingTo =
    (...addresses: string[]): LookupFunction =>
    (_, options, done) =>
      options.all
        ? done(
            null,
            addresses.map((address) => ({ address, family: 4 })),
          )
        : done(null, addresses[0]!, 4)

  it('does not extend to a name that leads to this machine, even as one of several', async () => {
    const { seen, port } = await site({ '/': send(talks) })
    for (const lookup of [leadingTo('127.0.0.1'), leadingTo('192.0.43.8', '127.0.0.1')]) {
      const found = await problemOf(`http://localhost.example:${port}/`, { ...away, lookup })
      expect(found).toMatchObject({
        reason: 'refused-address',
        detail: expect.stringContaining('localhost.example leads to 127.0.0.1'),
      })
    }
    expect(seen).toEqual([])
  })

  it('is checked again when a name changes where it leads', async () => {
    const { port, seen } = await site({ '/a': redirect('/b'), '/b': send(talks) })
    const lookup = leadingTo('127.0.0.1')
    expect(await read(`http://localhost.example:${port}/a`, { ...local, lookup })).toMatchObject({ kind: 'page' })
    expect(await problemOf(`http://localhost.example:${port}/a`, { ...away, lookup })).toMatchObject({
      reason: 'refused-address',
    })
    expect(seen).toHaveLength(3)
  })

  it('does not extend to where a public site sends on', async () => {
    const { at, port, seen } = await site({ '/a': (_, response) => redirect(at('/b'))(_, response), '/b': send(talks) })
    // What goes to this public address is led to the site of the test instead.
    const connect = Socket.prototype.connect
    const spy = vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...args: unknown[]) {
      const target = args.flat()[0] as { host?: string }
      if (target.host === '192.0.43.8') target.host = '127.0.0.1'
      return connect.apply(this, args as Parameters<typeof connect>)
    } as typeof connect)
    const found = await problemOf(`http://192.0.43.8:${port}/a`, away)
    spy.mockRestore()
    expect(found).toMatchObject({ reason: 'refused-address', detail: expect.stringMatching(/^127\.0\.0\.1 is not/) })
    expect(seen.map(({ url }) => url)).toEqual(['/robots.txt', '/a'])
  })

  it.each([
    ['ftp://paper.example/a', 'only http and https addresses are read'],
    ['http://ada:secret@paper.example/a', 'the address holds a user name or a password'],
    ['https://', '"https://" is not a web address'],
    [`http://paper.example/${'a'.repeat(9000)}`, 'the address is longer than 8192 characters'],
  ])('refuses %.40j, and keeps no password', async (address, detail) => {
    const found = await problemOf(address)
    expect(found).toMatchObject({ reason: 'refused-address', detail })
    expect(found.address).not.toContain('secret')
  })
})
