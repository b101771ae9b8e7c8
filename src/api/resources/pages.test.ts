import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JobEvent } from '../jobs/jobs.ts'
import { type MadeUpApp, madeUpApp } from '../testing/made-up-app.ts'

const page = `Lorvia sends envoy to Karsa\nHarbour Post\n5 April 2031\n\nLorvia will send an envoy to Karsa, Foreign Minister Ada Voss said on Saturday.\n\n“We are ready to talk,” she told reporters.\n`

// Patient: a thread has to start.
describe('adding pages', { timeout: 120_000 }, () => {
  let made: MadeUpApp
  beforeAll(async () => {
    made = await madeUpApp()
  })
  afterAll(() => made.close())

  const add = async (fields: Record<string, string>, files: File[] = []) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    for (const file of files) form.append('files', file)
    const answer = await made.app.request('/api/pages', { method: 'POST', body: form })
    return { status: answer.status, body: (await answer.json()) as { job: string; error?: { message: string } } }
  }
  /** All that a job tells until it is over. */
  const told = async (job: string) => {
    const { text, headers } = await made.get(`/api/jobs/${job}`)
    expect(headers.get('content-type')).toContain('text/event-stream')
    return text
      .split('\n')
      .flatMap((line) => (line.startsWith('data: ') ? [JSON.parse(line.slice(6)) as JobEvent] : []))
  }

  it('reads files and a pasted text into a story, and tells how it goes', async () => {
    const files = [new File([page], 'envoy.txt'), new File(['%PDF-1.7\n%\u0001\u0000'], 'plan.pdf')]
    const { status, body } = await add({ story: 'Envoys', text: `${page}\nA later line.` }, files)
    expect(status).toBe(200)
    const events = await told(body.job)
    expect(events.map((e) => e.kind)).toEqual(['start', 'read', 'start', 'problem', 'start', 'read', 'done'])
    expect(events[0]).toEqual({ kind: 'start', name: 'envoy.txt', number: 1, total: 3 })
    expect(events[1]).toMatchObject({ outcome: 'new', headline: 'Lorvia sends envoy to Karsa' })
    expect(events[3]).toMatchObject({ name: 'plan.pdf', reason: 'binary' })
    const story = (await made.store.stories()).find((s) => s.title === 'Envoys')!
    expect(events.at(-1)).toEqual({ kind: 'done', story: story.id })
    expect(story.reports).toBe(2)
  })

  it('adds nothing when the same file comes again, and tells a job from its beginning as often as one asks', async () => {
    const { body } = await add({ story: 'Envoys' }, [new File([page], 'envoy.txt')])
    const events = await told(body.job)
    expect(events.map((e) => e.kind)).toEqual(['start', 'unchanged', 'done'])
    expect(await told(body.job)).toEqual(events)
  })

  it('answers others while it reads', async () => {
    const words = 'The ferries will run on Monday, Voss said. She will meet the harbour master in Karsa.\n\n'
    const { body } = await add({ story: 'A long page', text: page + words.repeat(900) })
    let isOver = false
    const over = told(body.job).then((events) => {
      isOver = true
      expect(events.map((e) => e.kind)).toEqual(['start', 'read', 'done'])
    })
    let answered = 0
    for (; !isOver; answered++) expect((await made.get('/assets/none.js')).status).toBe(404)
    expect(answered).toBeGreaterThan(10)
    await over
  })

  it('does not reach into this machine’s network', async () => {
    const { body } = await add({ story: 'Envoys', addresses: 'http://127.0.0.1:1/talks' })
    expect(await told(body.job)).toMatchObject([{}, { kind: 'problem', reason: 'refused-address' }, { kind: 'done' }])
  })

  it.each([
    ['nothing to read', { story: 'Envoys' }, /nothing to read/],
    ['no story', { story: ' ', text: page }, /story/],
    ['a path of this machine', { story: 'Envoys', addresses: '/etc/passwd' }, /"\/etc\/passwd" is no http/],
    ['a script', { story: 'Envoys', addresses: 'javascript:alert(1)' }, /is no http/],
  ])('refuses a request with %s', async (_, fields, message) => {
    const { status, body } = await add(fields)
    expect(status).toBe(400)
    expect(body.error?.message).toMatch(message)
  })

  it('knows no job that never was', async () => {
    expect((await made.get('/api/jobs/none')).status).toBe(404)
  })
})
