import type { Locator, Page } from 'playwright-core'

/** What a reader does in a large story: `begin` does it, and `done` resolves when its answer stands on the page. */
interface RoomAct {
  readonly name: string
  readonly path: string
  readonly begin: (page: Page) => Promise<unknown>
  readonly done: (page: Page) => Promise<unknown>
}

const first = (of: Locator) => of.first().waitFor()
const ifShown = (waiting: Promise<void>) => waiting.catch(() => undefined)
const settled = (page: Page) => first(page.locator('main:not(:has([aria-busy=true])) :is(li, h2):visible'))
const event = (page: Page) => page.locator('main [data-line]').first()
const openForm = async (page: Page) => {
  const correct = page.getByRole('button', { name: /^Correct/u })
  await event(page).click()
  await correct.first().click()
}
const working = (page: Page) => page.getByText('Working …')

const acts: readonly RoomAct[] = [
  {
    name: 'types another word',
    path: '/search?q=ferries',
    begin: (page) => page.locator('input[type=search]').fill('orchards'),
    done: (page) => first(page.locator('main li mark', { hasText: /^orchards$/iu })),
  },
  {
    name: 'opens a sentence',
    path: '',
    begin: (page) => event(page).click(),
    done: (page) => first(page.locator('aside blockquote mark')),
  },
  {
    name: 'goes back in time',
    path: '/who',
    begin: async (page) => {
      await page.getByRole('button', { name: 'One report back' }).click()
      await page.locator('main [aria-busy=true]').waitFor()
    },
    done: settled,
  },
  {
    name: 'asks what changed',
    path: '',
    begin: (page) => page.getByLabel('Show').first().selectOption({ index: 1 }),
    done: (page) => first(page.locator('main:has(h1:text("What changed")) article h2')),
  },
  {
    name: 'is offered what is one',
    path: '/timeline',
    begin: openForm,
    done: (page) => page.getByLabel('Is the same as another here').waitFor(),
  },
  {
    name: 'rules, and it is kept',
    path: '/timeline',
    begin: async (page) => {
      await openForm(page)
      // Somebody new each time: in a story that was kept, the same ruling again would change nothing.
      await page.getByLabel('Your name').fill(`desk at ${new Date().toISOString()}`)
      await page.getByRole('button', { name: 'Keep it' }).click()
    },
    done: (page) => page.getByRole('button', { name: 'Take it back' }).waitFor(),
  },
  {
    name: 'sees the new record',
    path: '',
    // Where it is there at once, nothing ever works.
    begin: (page) => ifShown(working(page).waitFor({ timeout: 3_000 })),
    done: (page) => working(page).waitFor({ state: 'detached' }),
  },
]

/**
 * Does each, and prints how long a reader waits: to the answer, and to a sign that something works where that comes first. The last
 * goes on from the ruling before it.
 */
export async function printActs(page: Page, story: string, patience: number): Promise<void> {
  page.setDefaultTimeout(patience)
  console.log(`${'what a reader does'.padEnd(24)} answered  first sign`)
  for (const { name, path, begin, done } of acts) {
    if (name !== 'sees the new record') {
      await page.goto(`${story}${path}`)
      await settled(page)
      await page.waitForLoadState('networkidle')
    }
    const from = performance.now()
    const seconds = () => `${((performance.now() - from) / 1000).toFixed(1)} s`
    await begin(page)
    const answered = done(page)
    const shown = working(page).waitFor()
    const sign = shown.then(seconds, () => '')
    await answered
    const time = seconds()
    console.log(`${name.padEnd(24)} ${time.padStart(8)} ${(await Promise.race([sign, ''])).padStart(11)}`)
  }
}
