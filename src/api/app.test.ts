import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeUpActor, madeUpAttribution, madeUpReport } from '../record/testing/made-up.ts'
import { openStore, type Store } from '../store/index.ts'
import { createApp } from './app.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-app-'))
const hostile = '<img src=x onerror=alert(1)>'
const report = madeUpReport({
  headline: `Talks ${hostile}`,
  url: 'https://paper.example/a',
  text: `Menu\n\nTalks ${hostile}\n\n“We will come ${hostile},” Ana Lind told the Courier.`,
  furniture: [{ start: 0, end: 4, reason: 'navigation' }],
})
const at = report.text.indexOf('Ana Lind')
const mentions = [{ report: report.id, start: at, end: at + 8 }]
const lind = madeUpActor(report.id, 'Ana Lind', { mentions })
const said = madeUpAttribution(report, `“We will come ${hostile},”`, { speaker: lind.id, via: ['Courier'] })

describe('the API and its first pages', () => {
  let store: Store
  let app: ReturnType<typeof createApp>
  beforeAll(async () => {
    store = await openStore(folder)
    app = createApp(store)
  })
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })
  const get = async (path: string, headers = {}) => {
    const answer = await app.request(path, { headers })
    return { status: answer.status, headers: answer.headers, body: await answer.text() }
  }

  it('says what to do where nothing was read yet', async () => {
    expect((await get('/')).body).toContain('readout read')
  })

  describe('with a story', () => {
    let story: string
    beforeAll(async () => {
      story = (await store.story('Talks')).id
      await store.putReading({
        story,
        address: '/a.txt',
        readAt: '2031-04-02T10:00:00.000Z',
        validators: {},
        bytesHash: null,
        report,
        findings: {
          actors: [lind],
          attributions: [said],
          citations: [],
          events: [],
          proposals: [],
          provisions: [],
          positions: [],
        },
        extractor: 'test',
      })
    })

    it('answers with the stories, a record, a report', async () => {
      expect(JSON.parse((await get('/api/stories')).body)).toMatchObject([{ title: 'Talks', reports: 1 }])
      expect(JSON.parse((await get(`/api/stories/${story}`)).body).attributions).toHaveLength(1)
      expect(JSON.parse((await get(`/api/reports/${report.id}`)).body).report.sha256).toBe(report.sha256)
    })

    it('goes to the only story, and links each line to its words', async () => {
      expect((await get('/')).headers.get('location')).toBe(`/stories/${story}`)
      const { body } = await get(`/stories/${story}`)
      const [, link] = /href="(\/reports\/[^"]+mark=\d+-\d+)#mark"/.exec(body)!
      const page = await get(link!.replaceAll('&amp;', '&'))
      expect(page.body).toMatch(/id="mark" class="content passage" title="Ana Lind, via Courier"/)
      expect(page.body).toContain('<span class="furniture" title="navigation">Menu</span>')
    })

    it('shows the texts of pages as text', async () => {
      for (const path of [`/stories/${story}`, `/reports/${report.id}`]) {
        const { body, headers } = await get(path)
        expect(body).not.toContain('<img')
        expect(body).not.toContain('<script')
        expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      }
    })

    it('keeps quiet about what is not there, and refuses names that are not its own', async () => {
      expect((await get('/stories/s_none')).status).toBe(404)
      expect((await get('/reports/r_none')).status).toBe(404)
      expect((await get(`/reports/${report.id}?mark=5-999999`)).status).toBe(200)
      expect((await get('/api/stories', { host: 'elsewhere.example' })).status).toBe(403)
      expect((await get('/api/stories', { host: 'localhost:4646' })).status).toBe(200)
    })
  })
})
