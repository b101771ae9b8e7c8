import { Hono } from 'hono'
import { recordOf } from '../pipeline.ts'
import { ReadoutError } from '../record/problem.ts'
import type { Store } from '../store/index.ts'
import { reportPage } from './pages/report.ts'
import { storiesPage, storyPage } from './pages/story.ts'
import { style } from './pages/style.ts'

const policy =
  "default-src 'none'; style-src 'self'; img-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Names by which this machine may call itself; any other Host header is somebody's page reaching for ours. */
const local = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u

/** The API and the first plain pages over a store. It needs no socket: `app.request('/api/stories')` answers. */
export function createApp(store: Store): Hono {
  const app = new Hono()
  app.use(async (c, next) => {
    const host = c.req.header('host')
    if (host !== undefined && !local.test(host)) return c.text('This address is not served here.', 403)
    await next()
    c.header('Content-Security-Policy', policy)
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'no-referrer')
    c.header('Cross-Origin-Resource-Policy', 'same-origin')
  })
  app.get('/style.css', (c) => c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8' }))

  app.get('/api/stories', async (c) => c.json(await store.stories()))
  app.get('/api/stories/:id', async (c) => c.json(await recordOf(store, c.req.param('id'))))
  app.get('/api/reports/:id', async (c) => {
    const report = await store.report(c.req.param('id'))
    return report ? c.json({ report, ...(await store.findings(report.id)) }) : c.notFound()
  })

  app.get('/', async (c) => {
    const stories = await store.stories()
    return stories.length === 1 ? c.redirect(`/stories/${stories[0]!.id}`) : c.html(storiesPage(stories))
  })
  app.get('/stories/:id', async (c) => c.html(storyPage(await recordOf(store, c.req.param('id')))))
  app.get('/reports/:id', async (c) => {
    const report = await store.report(c.req.param('id'))
    if (!report) return c.notFound()
    const mark = /^(\d+)-(\d+)$/u.exec(c.req.query('mark') ?? '')
    const [start, end] = mark ? [Number(mark[1]), Number(mark[2])] : [0, 0]
    const sound = start < end && end <= report.text.length
    return c.html(reportPage(report, await store.findings(report.id), sound ? { start, end } : null))
  })

  app.notFound((c) => c.text('There is no such page here.', 404))
  app.onError((error, c) => {
    if (error instanceof ReadoutError) return c.text(error.message, 404)
    throw error
  })
  return app
}
