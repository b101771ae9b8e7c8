/**
 * How the reading room bears a large story, in a real browser: for each room the time to its first words, the processor's time
 * that the server took for it and how much it sent, what share of the frames came late while scrolling, and the memory of its page; then what a
 * reader does there. `npx tsx evaluation/rooms.ts [REPORTS] [FOLDER]`; `npm run bench` does it too. The folder keeps the story,
 * which takes minutes to read, for another time.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import type { StoryFrame } from '../src/api/types.ts'
import { examinePage } from '../src/pipeline/examine.ts'
import { openStore, type Store } from '../src/store/index.ts'
import { chromiumPath } from '../web/testing/chromium.ts'
import { showStore } from '../web/testing/reading-room.ts'
import { largeStory } from './large-story.ts'
import { printActs } from './room-acts.ts'

const rooms = ['', '/terms', '/timeline', '/who', '/origins', '/differences', '/reports', '/search?q=ferries']

async function measure(reports: number, given: string | undefined): Promise<void> {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'readout-rooms-'))
  const store = await openStore(folder)
  try {
    const story = await fill(store, reports)
    const room = await showStore(store)
    let from = performance.now()
    const frame = (await (await fetch(`${room.url}/api/stories/${story}`)).json()) as StoryFrame
    const { statements = 0, events = 0, proposals = 0, provisions = 0, positions = 0 } = frame.counts
    const findings = statements + events + proposals + provisions + positions
    console.log(`${reports} reports, ${findings} findings in the record; made in ${seconds(from)} s`)
    console.log(`${'room'.padEnd(20)} first words  server     sent  late frames  longest  work a frame  memory`)
    const { page } = await room.open('/')
    const session = await page.context().newCDPSession(page)
    // In time of the processor, which other programs on this machine do not stretch.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    let sent = 0
    page.on('response', (answer) => {
      if (answer.url().includes('/api/'))
        void answer.body().then(
          (body) => (sent += body.length),
          () => undefined,
        )
    })
    for (const path of [...rooms, `/reports/${frame.reports[0]!.id}`]) {
      from = performance.now()
      const served = processorTime()
      sent = 0
      await page.goto(`${room.url}/stories/${story}${path}`)
      await page.locator('main :is(li, td, article, h2):visible').first().waitFor()
      const first = seconds(from)
      await page.waitForLoadState('networkidle')
      const server = processorTime() - served
      const before = await workOf(session)
      const { late, longest } = await scroll(page)
      const work = ((await workOf(session)) - before) / frames
      const memory = await memoryOf(session)
      const name = path.replace(/r_[0-9a-f]+$/u, '…') || '/'
      const opened = `${first.padStart(9)} s ${server.toFixed(1).padStart(5)} s ${(sent / 1e6).toFixed(1).padStart(5)} MB`
      const scrolled = `${late.padStart(10)} % ${longest.padStart(5)} ms ${work.toFixed(1).padStart(10)} ms`
      console.log(`${name.padEnd(20)} ${opened} ${scrolled} ${memory}`)
    }
    await printActs(page, `${room.url}/stories/${story}`, patience)
    await room.close()
  } finally {
    await store.close()
    if (!given) rmSync(folder, { recursive: true })
  }
}

async function fill(store: Store, reports: number): Promise<string> {
  const { id: story } = await store.story('A large negotiation')
  const read = (await store.stories()).find(({ id }) => id === story)
  if (read?.reports === reports) return story
  for (const { name, text } of largeStory(reports)) {
    const address = `/${name}`
    const bytes = new TextEncoder().encode(text)
    const page = { address, file: name, url: null, contentType: null, bytes }
    const result = examinePage(page)
    if ('problem' in result) throw new Error(result.problem.detail)
    const { report, ...findings } = result.extract
    const kept = { story, address, readAt: '2031-06-01T00:00:00.000Z', validators: {}, bytesHash: null, extractor: '' }
    await store.putReading({ ...kept, report, findings })
  }
  return story
}

const frames = 60

/** For a record that is made anew, in milliseconds. */
const patience = 600_000

/** What the page's own thread has worked, in milliseconds. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find((m) => m.name === 'TaskDuration')?.value ?? 0) * 1000
}

/** Scrolls by half a screen a frame, and tells how many frames took more than 50 ms, in percent. */
async function scroll(page: Page): Promise<{ late: string; longest: string }> {
  const times = await page.evaluate<number[]>(`new Promise((done) => {
    const box = [...document.querySelectorAll('main section')].find((s) => s.scrollHeight > s.clientHeight + 100 && s.tabIndex === 0) ?? document.scrollingElement
    const times = []
    let before = performance.now()
    const step = (now) => {
      times.push(now - before)
      before = now
      box.scrollTop += 400
      if (times.length > ${frames}) done(times.slice(1))
      else requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })`)
  const late = times.filter((t) => t > 50).length / times.length
  return { late: (100 * late).toFixed(0), longest: Math.max(...times).toFixed(0) }
}

/** What the page's script holds, after a collection, and how many elements it has drawn. */
async function memoryOf(session: CDPSession): Promise<string> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes } = await session.send('Memory.getDOMCounters')
  return `${(usedSize / 1e6).toFixed(0).padStart(3)} MB, ${nodes} nodes`
}

/** What this process, with the server and its thread, has worked, in seconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1)

if (chromiumPath) await measure(Number(process.argv[2] ?? 500), process.argv[3])
else console.log('rooms: passed over, there is no chromium here (READOUT_CHROMIUM names one)')
