import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { serve } from '../../src/api/index.ts'
import { readInto } from '../../src/pipeline/read-into.ts'
import { examineOnce } from '../../src/pipeline/testing/examine-once.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { builtApp } from './built-app.ts'
import { chromiumPath } from './chromium.ts'

/** A server with a store of its own, the built app, and a browser. */
export interface ReadingRoom {
  readonly url: string
  readonly store: Store
  /** Opens a page at an address of the app, '/stories/s_1', as a reader who was never here. The visit before it ends. */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>
  /** Stops the server alone, as when somebody pressed Ctrl-C. */
  stop(): Promise<void>
  close(): Promise<void>
}

export interface Visit {
  readonly page: Page
  /** What should not happen: errors, refusals by the content policy, dialogs, requests to other hosts. */
  readonly faults: string[]
  /** Loads another address in the same window, where the app's files are known already; resolves when nothing more comes. */
  goTo(path: string): Promise<void>
}

/** Opens it; `targets` are read into a story of this title. `close` it at the end. */
export async function openReadingRoom(title: string, targets: readonly string[]): Promise<ReadingRoom> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-room-'))
  const store = await openStore(folder)
  for await (const step of readInto(store, title, targets, { reach: 'public', examine: examineOnce }))
    if (step.kind === 'problem') throw new Error(step.problem.detail)
  const room = await showStore(store)
  return {
    ...room,
    async close() {
      await room.close()
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** A reading room over a store that is there already. */
export async function showStore(store: Store): Promise<ReadingRoom> {
  /** Faults of the visit that was opened last. */
  let faulty: string[] = []
  /** The windows there are, by their options: a new one costs seconds, so the next visit of the same kind is given it. */
  const windows = new Map<string, { readonly page: Page; readonly quiet: () => Promise<void> }>()
  const [web, browser] = await Promise.all([
    builtApp(),
    chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'] }),
  ])
  const server = await serve(store, { port: 0, web, onFault: (fault) => faulty.push(String(fault)) })
  let isOn = true
  const stop = async () => {
    if (isOn) await server.close()
    isOn = false
  }
  const openWindow = async (options: BrowserContextOptions) => {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage()
    // Patient: the server shares its processor with the browser, and with whatever else is tried at the same time.
    page.setDefaultTimeout(45_000)
    page.on('pageerror', (error) => faulty.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faulty.push(message.text()))
    page.on('dialog', (dialog) => {
      faulty.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => request.url().startsWith(server.url) || faulty.push(`asked ${request.url()}`))
    return { page, quiet: quietOf(page) }
  }
  return {
    url: server.url,
    store,
    stop,
    async open(path, options = {}) {
      const how = JSON.stringify(options)
      for (const { page } of windows.values()) await page.goto('about:blank')
      const window = windows.get(how) ?? (await openWindow(options))
      if (windows.has(how)) await forgetReader(window.page, server.url)
      windows.set(how, window)
      const { page, quiet } = window
      const faults: string[] = []
      faulty = faults
      await page.goto(`${server.url}${path}`)
      return {
        page,
        faults,
        async goTo(to) {
          await page.goto(`${server.url}${to}`)
          await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
          await quiet()
        },
      }
    },
    async close() {
      await browser.close()
      await stop()
    },
  }
}

/** Leaves nothing of who was here before: what the app kept, what a test put between it and the server, how it was shown. */
async function forgetReader(page: Page, url: string): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.emulateMedia({ media: null, colorScheme: null })
  // Away from the app first: what it writes when somebody leaves is forgotten too.
  await page.goto(`${url}/icon.svg`)
  await page.evaluate('localStorage.clear()')
}

/** Waits until a page has had all that it asked for, and asks for nothing more in the next tenth of a second. */
function quietOf(page: Page): () => Promise<void> {
  let asked = 0
  let answered = 0
  page.on('request', () => asked++)
  page.on('requestfinished', () => answered++)
  page.on('requestfailed', () => answered++)
  return async () => {
    for (let before = -1; before !== asked || answered < asked; ) {
      before = asked
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** How many pixels a page is wider than its screen; 0 where it fits. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate('Math.max(0, document.documentElement.scrollWidth - innerWidth)')
