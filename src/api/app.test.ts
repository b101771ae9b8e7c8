import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { first, hostile, type MadeUpApp, madeUpApp, second } from './testing/made-up-app.ts'

describe('the API', () => {
  let made: MadeUpApp
  let at: string
  beforeAll(async () => {
    made = await madeUpApp()
    at = `/api/stories/${made.story}`
  })
  afterAll(() => made.close())

  it('lists the stories, with when their pages came in', async () => {
    expect(await made.json('/api/stories')).toMatchObject([
      { title: 'Talks', reports: 2, arrivals: ['2031-04-05T10:00:00.000Z', '2031-04-05T10:01:00.000Z'] },
    ])
  })

  it('frames a story: its reports by time, and how much there is of each kind', async () => {
    const frame = { title: 'Talks', reports: [{ id: first.id, number: 1 }, { id: second.id }], counts: { actors: 1 } }
    expect(await made.json(at)).toMatchObject(frame)
  })

  it.each([
    ['brief', { title: 'Talks', references: expect.any(Array) }],
    ['terms', { title: 'Talks', issues: [] }],
    ['timeline', { events: [], kinds: {}, said: ['2031-04-02', '2031-04-04T09:00:00Z'] }],
    ['actors', { actors: [{ name: 'Ana Lind', statements: 2 }], doubts: [] }],
    [
      'origins',
      {
        total: 2,
        outlets: expect.any(Array),
        flows: [{ from: 0, toOutlets: [[1, 0]] }, { toOrigins: [[0, 0, 1]] }, {}],
      },
    ],
    ['conflicts', { conflicts: [], differences: [] }],
    ['reports', [{ findings: 1, versions: 1 }, { findings: 1 }]],
    ['judgements', []],
  ])('answers with the room %s', async (room, shape) => {
    expect(await made.json(`${at}/${room}`)).toMatchObject(shape)
  })

  it('shows what was known at a day or a time', async () => {
    const known = async (asOf: string) =>
      (await made.json<{ id: string }[]>(`${at}/reports?asOf=${encodeURIComponent(asOf)}`)).map((r) => r.id)
    expect(await known('2031-04-01')).toEqual([])
    expect(await known('2031-04-03')).toEqual([first.id])
    expect(await known('2031-04-04T08:59:00Z')).toEqual([first.id])
    expect(await known('2031-04-04T12:00:00+02:00')).toEqual([first.id, second.id])
  })

  it('gives a report whole, with its marks, and the words of a passage with those around them', async () => {
    const view = await made.json<{ report: { text: string }; marks: { spans: { start: number; end: number }[] }[] }>(
      `${at}/reports/${first.id}`,
    )
    expect(view).toMatchObject({ number: 1, report: { text: first.text }, versions: [{ current: true }] })
    const { start, end } = view.marks[0]!.spans[0]!
    const [passage] = await made.json<{ quote: string; after: string }[]>(
      `${at}/passages?at=${first.id}:${start}-${end}`,
    )
    expect(passage).toMatchObject({
      quote: '“We will come to the Gap,”',
      before: '',
      after: ' Ana Lind told the Courier.',
    })
    expect(await made.json(`${at}/passages?at=${first.id}:0-99999,r_0:1-2`)).toEqual([])
  })

  it('finds what an actor said, and the chains behind it', async () => {
    const { actors } = await made.json<{ actors: { id: string }[] }>(`${at}/actors`)
    const { deeds } = await made.json<{ deeds: { id: string; label: string }[] }>(`${at}/deeds?actor=${actors[0]!.id}`)
    expect(deeds.map((d) => d.label)).toContain('“We will come to the Gap,”')
    const chains = await made.json(`${at}/chains?finding=${deeds[0]!.id}`)
    expect(chains).toMatchObject({
      finding: { id: deeds[0]!.id, reports: 1 },
      number: 0,
      chains: [{ via: ['Courier'] }],
    })
    expect(await made.json(`${at}/chains?finding=none`)).toBeNull()
    expect(await made.json(`${at}/findings?at=1,0,99`)).toMatchObject([{ reports: 1 }, { id: deeds[0]!.id }])
  })

  it.each(['term?row=none', 'events?at=7', 'findings?at=7'])('has nothing where nothing is: %s', async (path) =>
    expect([null, []]).toContainEqual(await made.json(`${at}/${path}`)),
  )

  it('counts what differs, and gives it by pages', async () => {
    expect(await made.json(`${at}/conflicts?from=40&kind=value`)).toMatchObject({ counts: {}, total: 0, conflicts: [] })
  })

  it('sends nothing again to who has it already', async () => {
    const { headers } = await made.get(`${at}/terms`)
    const again = await made.get(`${at}/terms`, { 'If-None-Match': headers.get('etag')! })
    expect([again.status, again.text]).toEqual([304, ''])
    expect((await made.get(`${at}/terms?asOf=2031-04-03`, { 'If-None-Match': headers.get('etag')! })).status).toBe(200)
  })

  it.each([
    ['/api/stories/s_none', 404, /no such story/],
    ['/api/stories/STORY/reports/r_0000', 404, /no such report/],
    ['/api/stories/STORY/terms?asOf=yesterday', 400, /"yesterday" is no time/],
    ['/api/stories/STORY/passages?at=r_1', 400, /at: give passages as/],
    ['/api/stories/STORY/search', 400, /^q: /],
    ['/api/stories/STORY/events?at=first', 400, /at: give places as/],
    ['/api/stories/STORY/conflicts?from=-1', 400, /^from: /],
    ['/api/nowhere', 404, /no such resource/],
  ])('says what is wrong with %s', async (path, status, message) => {
    const answer = await made.get(path.replace('STORY', made.story))
    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.text).error.message).toMatch(message)
  })

  it('passes on the words of hostile pages as words in JSON, nothing else', async () => {
    const { headers, text } = await made.get(`${at}/reports/${second.id}`)
    expect(headers.get('content-type')).toContain('application/json')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(JSON.parse(text).report.text).toContain(hostile)
  })

  it('describes every resource in an OpenAPI document', async () => {
    const { paths } = await made.json<{ paths: Record<string, object> }>('/api/openapi.json')
    const rooms = [
      '',
      ...'brief terms term timeline events actors deeds origins findings chains conflicts reports passages search'.split(
        ' ',
      ),
    ]
    for (const room of rooms) expect(paths).toHaveProperty([`/api/stories/{story}${room && `/${room}`}`])
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/api/stories', '/api/pages', '/api/jobs/{job}']))
  })
})
