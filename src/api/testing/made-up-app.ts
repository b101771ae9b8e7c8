import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { noFindings } from '../../record/finding.ts'
import { madeUpActor, madeUpAttribution, madeUpReport } from '../../record/testing/made-up.ts'
import { openStore, type Store } from '../../store/index.ts'
import { type App, type AppOptions, createApp } from '../app.ts'

/** Words that would run, or leave, if a page put them in as they stand. */
export const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>'

/** Two reports of a made-up story; the second day's has what a hostile page would try. */
export const first = madeUpReport({
  headline: 'Karsa agrees to talks',
  published: '2031-04-02',
  text: 'Karsa agrees to talks\n\n“We will come to the Gap,” Ana Lind told the Courier.',
})
export const second = madeUpReport({
  outlet: `Post ${hostile}`,
  headline: `Talks ${hostile}`,
  published: '2031-04-04T09:00:00Z',
  url: 'https://paper.example/a',
  text: `Menu\n\nTalks ${hostile}\n\n“We will come ${hostile},” Ana Lind told the Courier.`,
  furniture: [{ start: 0, end: 4, reason: `navigation ${hostile}` }],
})
const lind = [first, second].map((report) => {
  const start = report.text.indexOf('Ana Lind')
  return madeUpActor(report.id, 'Ana Lind', { mentions: [{ report: report.id, start, end: start + 8 }] })
})
export const said = madeUpAttribution(first, '“We will come to the Gap,”', { speaker: lind[0]!.id, via: ['Courier'] })
const saidAgain = madeUpAttribution(second, `“We will come ${hostile},”`, { speaker: lind[1]!.id, via: ['Courier'] })

export interface MadeUpApp {
  readonly app: App
  readonly store: Store
  /** The id of its story, 'Talks'. */
  readonly story: string
  /** Reads its two pages once more. */
  readAgain(): Promise<void>
  /** Answers to a GET: `json` where it is JSON. */
  get(path: string, headers?: Record<string, string>): Promise<{ status: number; headers: Headers; text: string }>
  json<T = unknown>(path: string): Promise<T>
  /** Sends JSON. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<{ status: number; body: unknown }>
  close(): Promise<void>
}

/** An app over a store of its own with one story of two reports; `close` it at the end. */
export async function madeUpApp(options: AppOptions = {}): Promise<MadeUpApp> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-app-'))
  const store = await openStore(folder)
  const story = (await store.story('Talks')).id
  const read = async (hour: number) => {
    for (const [i, report] of [first, second].entries())
      await store.putReading({
        story,
        address: `/${report.headline}.txt`,
        readAt: `2031-04-05T${hour}:0${i}:00.000Z`,
        validators: {},
        bytesHash: null,
        report,
        findings: { ...noFindings(), actors: [lind[i]!], attributions: [i === 0 ? said : saidAgain] },
        extractor: 'test',
      })
  }
  await read(10)
  const app = createApp(store, options)
  const get: MadeUpApp['get'] = async (path, headers = {}) => {
    const answer = await app.request(path, { headers })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
  return {
    app,
    store,
    story,
    get,
    readAgain: () => read(11),
    json: async (path) => JSON.parse((await get(path)).text),
    post: async (path, body, headers = {}) => {
      const answer = await app.request(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
      return { status: answer.status, body: await answer.json() }
    },
    async close() {
      await app.close()
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}
