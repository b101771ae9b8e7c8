import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MadeUpApp, madeUpApp } from '../testing/made-up-app.ts'

const judgement = { kind: 'wrong', about: ['t_1'], reason: 'a test', person: 'desk' }

describe('who may ask', () => {
  let made: MadeUpApp
  beforeAll(async () => {
    made = await madeUpApp()
  })
  afterAll(() => made.close())

  it.each([
    [{ host: 'localhost:4646' }, 200],
    [{ host: '127.0.0.1:4646' }, 200],
    [{ host: '[::1]:4646' }, 200],
    [{ host: 'elsewhere.example' }, 403],
    [{ host: 'localhost.elsewhere.example' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ 'sec-fetch-site': 'none' }, 200],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ host: 'localhost:4646', origin: 'http://localhost:4646' }, 200],
    [{ host: 'localhost:4646', origin: 'http://localhost:9999' }, 403],
    [{ host: 'localhost:4646', origin: 'null' }, 403],
  ])('%o is answered with %i', async (headers, status) => {
    expect((await made.get('/api/stories', headers)).status).toBe(status)
  })

  it('keeps other sites from changing anything', async () => {
    const path = `/api/stories/${made.story}/judgements`
    expect((await made.post(path, judgement, { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await made.post(path, judgement, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    // What a form of another site can send without being asked: no JSON.
    const form = await made.app.request(path, {
      method: 'POST',
      body: 'kind=wrong',
      headers: { 'content-type': 'text/plain' },
    })
    expect(form.status).toBeGreaterThanOrEqual(400)
    expect(await made.store.judgements(made.story)).toEqual([])
  })

  it('opens a link from elsewhere to a page, under a policy that lets no foreign word run or leave', async () => {
    const page = await made.get('/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })
    expect(page.status).not.toBe(403)
    const policy = page.headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/)
  })
})

describe('a server that others can reach', () => {
  const token = 'a long and secret word'
  let made: MadeUpApp
  beforeAll(async () => {
    made = await madeUpApp({ token })
  })
  afterAll(() => made.close())

  it('answers nobody without its token', async () => {
    expect((await made.get('/')).status).toBe(401)
    expect((await made.get('/api/stories')).status).toBe(401)
    expect((await made.get('/api/stories', { authorization: 'Bearer wrong' })).status).toBe(401)
    expect((await made.get('/?token=wrong')).status).toBe(401)
    expect((await made.get('/api/stories', { cookie: 'readout_token=wrong' })).status).toBe(401)
  })

  it('takes it from a header, or once from the address, which then no longer shows it', async () => {
    expect((await made.get('/api/stories', { authorization: `Bearer ${token}` })).status).toBe(200)
    const entered = await made.get(`/stories/x?token=${encodeURIComponent(token)}&asOf=2031-04-04`)
    expect([entered.status, entered.headers.get('location')]).toEqual([302, '/stories/x?asOf=2031-04-04'])
    const cookie = entered.headers.get('set-cookie')!
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    expect((await made.get('/api/stories', { cookie: cookie.split(';')[0]! })).status).toBe(200)
  })

  it('answers under any name that leads to it', async () => {
    const headers = { authorization: `Bearer ${token}`, host: 'desk.example:4646' }
    expect((await made.get('/api/stories', headers)).status).toBe(200)
  })
})
