import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { describe } from 'vitest'
import { type Listening, serve } from '../../src/api/index.ts'
import { readInto } from '../../src/pipeline.ts'
import { openStore, type Store } from '../../src/store/index.ts'

const places = [
  process.env.READOUT_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const executablePath = places.find((place) => place && existsSync(place))

/** Describes what is tried in a real browser. Where there is none it is passed over, and says so; in CI there must be one. */
export function describeInBrowser(what: string, tests: () => void): void {
  const absent = executablePath === undefined && process.env.CI !== 'true'
  describe.skipIf(absent)(
    absent ? `${what} (no chromium here: set READOUT_CHROMIUM)` : what,
    { timeout: 90_000 },
    tests,
  )
}

/** A server with a store of its own, the app built anew, and a browser. */
export interface ReadingRoom {
  readonly url: string
  readonly store: Store
  /** Opens a page at an address of the app: '/stories/s_1'. What it asks of others, and its faults, are in `faults`. */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>
  /** Stops the server alone, as when somebody pressed Ctrl-C. */
  stop(): Promise<void>
  close(): Promise<void>
}

export interface Visit {
  readonly page: Page
  /** What should not happen: errors, refusals by the content policy, dialogs, requests to other hosts. */
  readonly faults: string[]
}

/** Opens it; `targets` are read into a story of this title. `close` it at the end. */
export async function openReadingRoom(title: string, targets: readonly string[]): Promise<ReadingRoom> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-room-'))
  const web = join(folder, 'web')
  // As it is built for its users: in a test run Vite would take the slower React that is for development.
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, '../build.js'), web], { env })
  const store = await openStore(join(folder, 'store'))
  for await (const step of readInto(store, title, targets, { reach: 'public' }))
    if (step.kind === 'problem') throw new Error(step.problem.detail)
  /** Faults of the visit that was opened last. */
  let faulty: string[] = []
  const server: Listening = await serve(store, { port: 0, web, onFault: (fault) => faulty.push(String(fault)) })
  const browser: Browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
  let isOn = true
  const stop = async () => {
    if (isOn) await server.close()
    isOn = false
  }
  return {
    url: server.url,
    store,
    stop,
    async open(path, options = {}) {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage()
      // Patient: the server shares its processor with the browser, and with whatever else is tried at the same time.
      page.setDefaultTimeout(45_000)
      const faults: string[] = []
      faulty = faults
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      page.on('dialog', (dialog) => {
        faults.push(`dialog ${dialog.message()}`)
        void dialog.dismiss()
      })
      page.on('request', (request) => request.url().startsWith(server.url) || faults.push(`asked ${request.url()}`))
      await page.goto(`${server.url}${path}`)
      return { page, faults }
    },
    async close() {
      await browser.close()
      await stop()
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** How many pixels a page is wider than its screen; 0 where it fits. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate('Math.max(0, document.documentElement.scrollWidth - innerWidth)')
