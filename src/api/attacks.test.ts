import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from './index.ts'
import { type MadeUpApp, madeUpApp } from './testing/made-up-app.ts'

const ruling = { kind: 'wrong', about: ['t_1'], reason: '', person: 'desk' }

describe('what is sent in bad faith, or by mistake, gets a clear refusal', () => {
  let made: MadeUpApp
  let judgements: string
  beforeAll(async () => {
    made = await madeUpApp()
    judgements = `/api/stories/${made.story}/judgements`
  })
  afterAll(() => made.close())
  const send = async (path: string, body: string, type = 'application/json') => {
    const answer = await made.app.request(path, { method: 'POST', body, headers: { 'Content-Type': type } })
    return { status: answer.status, body: (await answer.json()) as { error: { message: string } } }
  }

  it.each<[string, string, string]>([
    ['half of a JSON', '{"kind":', 'application/json'],
    ['no JSON at all', 'wrong', 'application/json'],
    ['nothing', '', 'application/json'],
    ['a list', '[]', 'application/json'],
    ['null', 'null', 'application/json'],
    ['a form', 'kind=wrong', 'application/x-www-form-urlencoded'],
    ['a reason of a megabyte', JSON.stringify({ ...ruling, reason: 'x'.repeat(1_000_000) }), 'application/json'],
    ['a number for an id', JSON.stringify({ ...ruling, about: [1] }), 'application/json'],
    ['a hundred thousand ids', JSON.stringify({ ...ruling, about: Array(100_000).fill('t_1') }), 'application/json'],
    ['a prototype', `{"__proto__":{"kind":"wrong"},"constructor":{"about":["t_1"]}}`, 'application/json'],
  ])('as a judgement: %s', async (_, body, type) => {
    const { status, body: answer } = await send(judgements, body, type)
    expect([400, 413, 415]).toContain(status)
    expect(answer.error.message).toMatch(/\S/u)
    expect(await made.store.judgements(made.story)).toEqual([])
  })

  it.each([
    ['no form', '{}', 'application/json'],
    ['a form without its border', 'x', 'multipart/form-data'],
    ['a form that ends early', '--b\r\nContent-Disposition: form-data; name="story"\r\n\r\nTal', 'multipart/form-data; boundary=b'], // biome-ignore format: one line
  ])('as pages: %s', async (_, body, type) => {
    const { status, body: answer } = await send('/api/pages', body, type)
    expect([400, 415]).toContain(status)
    expect(answer.error.message).toMatch(/\S/u)
  })

  it.each(['%', '%c0%af', '..%2f..%2fetc%2fpasswd', '%00', "' or 1=1 --", 'r_%ff', 'x'.repeat(10_000)])(
    'an id that is none: %s',
    async (id) => {
      for (const path of [`/api/stories/${id}`, `/api/stories/${made.story}/reports/${id}`, `/api/jobs/${id}`]) {
        const { status, text } = await made.get(path)
        expect([400, 404]).toContain(status)
        expect(text).not.toMatch(/root:|SQL/u)
      }
    },
  )
})

describe('a server on its socket', () => {
  let made: MadeUpApp
  let url: URL
  let close: () => Promise<void>
  beforeAll(async () => {
    made = await madeUpApp()
    const listening = await serve(made.store, { port: 0 })
    url = new URL(listening.url)
    close = listening.close
  })
  afterAll(async () => {
    await close()
    await made.close()
  })

  it('refuses more than it takes before it has it all', async () => {
    const upload = request(new URL('/api/pages', url), {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=b', 'Content-Length': 300_000_000 },
    })
    // It may hang up while we would still send.
    upload.on('error', () => undefined)
    upload.write('--b\r\n')
    const [answer] = await once(upload, 'response')
    expect(answer.statusCode).toBe(413)
    let text = ''
    for await (const chunk of answer) text += chunk
    expect(JSON.parse(text).error.message).toMatch(/at most 200 MB/u)
    upload.destroy()
  })

  it('takes fifty megabytes, and tells that this is too large for a page', { timeout: 60_000 }, async () => {
    const form = new FormData()
    form.set('story', 'Large')
    form.append('files', new File([new Uint8Array(50_000_000)], 'large.bin'))
    const answer = await fetch(new URL('/api/pages', url), { method: 'POST', body: form })
    const { job } = (await answer.json()) as { job: string }
    expect(await (await fetch(new URL(`/api/jobs/${job}`, url))).text()).toMatch(/"kind":"problem".*"too-large"/u)
  })

  it('goes on when somebody who follows a job hangs up', { timeout: 60_000 }, async () => {
    const form = new FormData()
    form.set('story', 'Followed')
    form.set('text', 'Lorvia sends envoy\n\nLorvia will send an envoy to Karsa, Ada Voss said on Saturday.\n')
    const { job } = (await (await fetch(new URL('/api/pages', url), { method: 'POST', body: form })).json()) as {
      job: string
    }
    const socket = connect(Number(url.port), 'localhost')
    socket.write(`GET /api/jobs/${job} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
    await once(socket, 'data')
    socket.destroy()
    expect(await (await fetch(new URL(`/api/jobs/${job}`, url))).text()).toContain('"done"')
  })

  it('keeps what several write at once', async () => {
    const marks = await made.json<{ id: string }[]>(`/api/stories/${made.story}/findings?at=0`)
    const people = Array.from({ length: 12 }, (_, i) => `desk ${i}`)
    const sent = await Promise.all(
      people.map((person) =>
        fetch(new URL(`/api/stories/${made.story}/judgements`, url), {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ kind: 'right', about: [marks[0]!.id], reason: '', person }),
        }),
      ),
    )
    expect(sent.map((s) => s.status)).toEqual(people.map(() => 200))
    const kept = await made.store.judgements(made.story)
    expect(kept.map((j) => ('person' in j.by ? j.by.person : '')).sort()).toEqual([...people].sort())
  })
})
