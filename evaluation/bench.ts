/**
 * Time and memory on this machine: ratios within one run mean more than the figures. `npm run bench -- --reports 1000`
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { variedPages } from '../examples/vary.ts'
import { readPage } from '../src/intake/read-page.ts'
import type { RawPage } from '../src/intake/reading.ts'
import { examine } from '../src/pipeline/examine.ts'
import { briefOf, recordOf } from '../src/pipeline/record-of.ts'
import { formats } from '../src/publish/index.ts'
import { reconcile } from '../src/reconcile/index.ts'
import type { Report } from '../src/record/report.ts'
import { openStore } from '../src/store/index.ts'

const { values } = parseArgs({ options: { reports: { type: 'string', default: '1000' } } })
const count = Number(values.reports)
const megabytes = () => `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`

async function timed<T>(what: string, pieces: number, work: () => T | Promise<T>): Promise<T> {
  const from = performance.now()
  const result = await work()
  const seconds = (performance.now() - from) / 1000
  const rate = pieces / seconds
  console.log(
    `${what.padEnd(44)} ${seconds.toFixed(2).padStart(8)} s ${rate.toFixed(rate < 10 ? 1 : 0).padStart(8)} a second ${megabytes().padStart(9)}`,
  )
  return result
}

const pages: RawPage[] = variedPages(count).map(({ name, bytes }) => ({
  address: `/bench/${name}`,
  file: name,
  url: null,
  contentType: null,
  bytes,
}))
for (const page of pages.slice(0, 28)) {
  const warm = readPage(page)
  if (warm.kind === 'report') examine(warm.report)
}
console.log(`${count} reports, the example repeated and varied`)
const reports = await timed('pages to reports', count, () =>
  pages.map(readPage).flatMap((r): Report[] => (r.kind === 'report' ? [r.report] : [])),
)
const extracts = await timed('reports to findings', count, () => reports.map(examine))
// A twentieth first, and once more: what is made ready at the first call is no part of the ratio.
const few = extracts.slice(0, Math.ceil(extracts.length / 20))
reconcileThese(few)
const [small, large] = [processorTime(() => reconcileThese(few)), processorTime(() => reconcileThese(extracts))]
console.log(`record of ${extracts.length} reports: ${(large / small).toFixed(1)} times that of ${few.length}`)

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
const store = await openStore(folder)
try {
  const story = await store.story('bench')
  await timed('findings kept (SQLite)', count, async () => {
    for (const [i, { report, ...findings }] of extracts.entries()) {
      await store.putReading({
        story: story.id,
        address: pages[i]!.address,
        readAt: new Date().toISOString(),
        validators: {},
        bytesHash: null,
        report,
        findings,
        extractor: 'bench',
      })
    }
  })
  await timed('list', count, async () => {
    for await (const report of store.reports(story.id)) void report.headline
  })
  const record = await timed('record, made and kept', count, () => recordOf(store, story.id))
  await timed('record, as it was kept', count, () => recordOf(store, story.id))
  await timed('brief, made and kept', count, () => briefOf(store, story.id, 'brief'))
  await timed('brief, as it was kept', count, () => briefOf(store, story.id, 'brief'))
  for (const format of formats) {
    const text = await timed(`export ${format.name}`, count, () => format.write(record, 'brief'))
    console.log(
      `${' '.repeat(44)} ${(text.length / 1e6).toFixed(1)} million characters, ${record.attributions.length} attributions`,
    )
  }
} finally {
  await store.close()
  rmSync(folder, { recursive: true })
}

// The analysis beside other packages; pages per second beside bare Readability, where the marked pages are at hand; the reading room
// over a large story, where there is a browser.
for (const part of ['analysis.ts', 'pages.ts', 'rooms.ts']) {
  console.log()
  execFileSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, part)], { stdio: 'inherit' })
}

function reconcileThese(these: typeof extracts): void {
  reconcile({
    story: { id: 'bench', title: 'bench' },
    reports: these.map((e) => e.report),
    findings: new Map(these.map(({ report, ...findings }) => [report.id, findings])),
    judgements: [],
    problems: [],
  })
}

/** In microseconds. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}
