import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ActorsView, Brief, ConflictsView, SheetView, TimelineEvent, TimelineView } from '../../src/api/types.ts'
import { describeInBrowser } from './describe-in-browser.ts'
import { openReadingRoom, overflowOf, type ReadingRoom, type Visit } from './reading-room.ts'

const example = join(import.meta.dirname, '../../examples/karsa-dam')
const rooms = ['', '/terms', '/timeline', '/who', '/origins', '/differences', '/reports', '/search?q=dam', '/judgements', '/add'] // biome-ignore format: one line

describeInBrowser('the rooms', () => {
  let room: ReadingRoom
  let story: string
  let phone: Visit | undefined
  let desk: Visit | undefined
  beforeAll(async () => {
    room = await openReadingRoom('The Karsa dam', [example])
    story = `/stories/${(await room.store.stories())[0]!.id}`
  }, 240_000)
  afterAll(() => room?.close())

  it.each(rooms)('%s opens by its address, fits a phone, and asks nothing of anybody else', async (path) => {
    phone ??= await room.open('/', { viewport: { width: 390, height: 844 } })
    const { page, faults } = phone
    await phone.goTo(`${story}${path}`)
    expect(await overflowOf(page)).toBe(0)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    // Lines between outlets have no room here.
    if (path === '/origins') await page.getByRole('heading', { name: 'Who said it first' }).waitFor()
    expect(await page.getByRole('region', { name: 'Drawing of who leans on whom' }).count()).toBe(0)
    expect(faults).toEqual([])
  })

  /** Which of the room's lines has the focus, from 0; -1: none. */
  const lineWithFocus = (page: Page) =>
    page.evaluate<number>(`[...document.querySelectorAll('main [data-line]')].indexOf(document.activeElement)`)

  it.each(['/terms', '/timeline'])('j and k go from line to line in %s', async (path) => {
    desk ??= await room.open('/')
    const { page } = desk
    await desk.goTo(`${story}${path}`)
    await page.locator('main [data-line]').nth(2).waitFor()
    const places: number[] = []
    for (const key of ['j', 'j', 'j', 'k']) {
      await page.keyboard.press(key)
      places.push(await lineWithFocus(page))
    }
    expect(places).toEqual([0, 1, 2, 1])
  })

  it('/ opens the search; turned off, keys do nothing here, nor when somebody comes again', async () => {
    desk ??= await room.open('/')
    const { page, faults } = desk
    await desk.goTo(`${story}/timeline`)
    await page.keyboard.press('/')
    await page.locator('input[type=search]:focus').waitFor()
    await desk.goTo(`${story}/timeline`)
    await page.getByRole('button', { name: 'Turn off' }).click()
    await page.getByText('Keys are off.').waitFor()
    await page.reload()
    await page.getByText('Keys are off.').waitFor()
    await page.locator('main [data-line]').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('/')
    expect(await lineWithFocus(page)).toBe(-1)
    expect(page.url()).toContain('/timeline')
    expect(faults).toEqual([])
  })

  it('leads who writes a title for an id to that story, in the room that was asked for', async () => {
    desk ??= await room.open('/')
    const { page } = desk
    const [known] = await room.store.stories()
    await page.goto(`${room.url}/stories/${encodeURIComponent(known!.title.toUpperCase())}/timeline?status=happened`)
    await page.getByRole('heading', { name: 'Timeline' }).waitFor()
    await page.waitForURL(`**/stories/${known!.id}/timeline?status=happened`)
  })

  it('leads from a sentence to its report, and back to the sentence, which is open still', async () => {
    desk ??= await room.open('/')
    const { page } = desk
    await desk.goTo(story)
    const sentence = page.getByRole('button', { name: /^Passages? / }).nth(3)
    await sentence.press('Enter')
    await page.locator('aside figcaption a').first().click()
    await page.locator('#here').waitFor()
    await page.goBack()
    await page.locator('aside blockquote mark').first().waitFor()
    expect(await sentence.getAttribute('aria-expanded')).toBe('true')
  })

  it('shows what was known at a moment, in this room and the next, by keyboard', async () => {
    const { page } = await room.open(story)
    const slider = page.getByRole('slider', { name: 'What was known by' })
    await slider.focus()
    await page.keyboard.press('Home')
    await page.getByText(/As it was known on 2 April 2031/u).waitFor()
    expect(page.url()).toContain('asOf=2031-04-02')
    await page.getByRole('link', { name: 'Reports' }).click()
    await page.getByText('1 of 1 reports').waitFor()
    await page.getByRole('button', { name: 'Back to now' }).click()
    await page.getByText('14 of 14 reports').waitFor()
  })

  it('tells what changed since a moment', async () => {
    const { page, faults } = await room.open(story)
    await page.getByLabel('Show', { exact: false }).first().selectOption({ index: 1 })
    await page.getByRole('heading', { level: 1, name: /What changed since/u }).waitFor()
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    expect(faults).toEqual([])
  })

  it('opens a cell of the term sheet by keyboard to its history, and closes it by Escape', async () => {
    const { page } = await room.open(`${story}/terms`)
    const cell = page.locator('td button').first()
    await cell.focus()
    await page.keyboard.press('Enter')
    await page.locator('blockquote mark').first().waitFor()
    expect(await cell.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    await page.locator('blockquote mark').first().waitFor({ state: 'detached' })
    // What is open stands in the address, so that it can be shared.
    await page.keyboard.press('Enter')
    await page.waitForURL(/open=/u)
    await page.reload()
    await page.locator('blockquote mark').first().waitFor()
  })

  it('leads in the reader from a finding to its mark and from a mark to its finding', async () => {
    const { page } = await room.open(`${story}/reports`)
    await page.locator('main li a').first().click()
    const finding = page.getByRole('complementary', { name: 'Findings' }).getByRole('button').nth(2)
    await finding.press('Enter')
    await page.locator('#here.bg-mark').waitFor()
    expect(await finding.getAttribute('aria-pressed')).toBe('true')
    await page.keyboard.press('Escape')
    await page.locator('#here').waitFor({ state: 'detached' })
    await page.getByRole('region', { name: 'Text' }).locator('.bg-said-wash').first().click()
    await page.locator('button[aria-pressed=true]').waitFor()
  })

  it('finds words while they are typed', async () => {
    const { page } = await room.open(`${story}/search`)
    await page.locator('input[type=search]:focus').waitFor()
    await page.keyboard.type('prisoners')
    // What stands there first may be of the half-typed word.
    const found = async () => (await page.locator('main li mark').first().textContent())?.toLowerCase()
    await expect.poll(found, { timeout: 20_000 }).toBe('prisoners')
  })

  it('is dark where the system is, and light where the reader wants it', async () => {
    const { page } = await room.open(story, { colorScheme: 'dark' })
    const paper = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
    const dark = await paper()
    await page.getByRole('button', { name: /Colours/u }).click()
    expect(await paper()).not.toBe(dark)
    await page.reload()
    expect(await paper()).not.toBe(dark)
  })

  /** Has the server answer with more than there is. */
  const enlarge = <T>(page: Page, path: string, more: (view: T) => T) =>
    page.route(
      (url) => url.pathname === `/api${story}${path}`,
      async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, json: more((await response.json()) as T) })
      },
    )

  it('leads from the strip to an event of another page, and from page to page', async () => {
    const { page, faults } = await room.open('/')
    const made = (i: number) => {
      const day = new Date(Date.UTC(2031, 3, 1 + Math.floor(i / 8))).toISOString().slice(0, 10)
      return { id: `e_made_${i}`, when: day }
    }
    await enlarge<TimelineView>(page, '/timeline', (view) => {
      const [first] = view.events
      return { ...view, events: Array.from({ length: 400 }, (_, i) => ({ ...first!, ...made(i) })) }
    })
    await page.route(
      (url) => url.pathname === `/api${story}/events`,
      async (route) => {
        const asked = new URL(route.request().url())
        const places = asked.searchParams.get('at')!.split(',')
        asked.searchParams.set('at', '0')
        const [first] = (await (await route.fetch({ url: asked.href })).json()) as TimelineEvent[]
        await route.fulfill({ json: places.map((place) => ({ ...first!, ...made(Number(place)) })) })
      },
    )
    await page.goto(`${room.url}${story}/timeline?order=earliest`)
    await page.locator('#e_made_0').waitFor()
    expect(await page.locator('#e_made_396').count()).toBe(0)
    await page.locator('svg rect').last().dispatchEvent('click')
    await page.locator('[id^=e_made_39][aria-expanded=true]').waitFor()
    expect(await page.locator('main [data-line]').count()).toBe(200)
    await page.getByText('201–400 of 400 events').waitFor()
    await page.getByRole('button', { name: 'Those before' }).press('Enter')
    await page.getByText('1–200 of 400 events').waitFor()
    await page.locator('#e_made_0').waitFor()
    // Who comes by a shared address sees the page of what is open; the latest first, where nothing else is asked for.
    await page.goto(`${room.url}${story}/timeline?open=e_made_100`)
    await page.locator('#e_made_100[aria-expanded=true]').waitFor()
    expect(await page.locator('#e_made_399').count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('prints the whole term sheet, of which a box on the screen shows a part', async () => {
    const { page, faults } = await room.open(`${story}/terms`)
    const box = page.getByRole('region', { name: 'Term sheet' })
    const hidden = () => box.evaluate((box) => box.scrollHeight - box.clientHeight)
    await box.waitFor()
    expect(await hidden()).toBeGreaterThan(100)
    await page.emulateMedia({ media: 'print' })
    expect(await hidden()).toBeLessThan(5)
    expect(faults).toEqual([])
  })

  it('puts those who are no side in one column, and gives each its own where somebody wants it', async () => {
    const { page, faults } = await room.open('/')
    await enlarge<SheetView>(page, '/terms', (sheet) => {
      const some = sheet.issues
        .flatMap((i) => i.rows)
        .flatMap((r) => Object.values(r.cells))
        .at(0)
      const made = Array.from({ length: 40 }, (_, i) => ({ id: `a_made_${i}`, name: `Port ${i}`, party: false }))
      const cells = Object.fromEntries(made.map(({ id }) => [id, some!]))
      const issues = sheet.issues.map((i) => ({ ...i, rows: i.rows.map((r) => ({ ...r, cells: { ...r.cells, ...cells } })) })) // biome-ignore format: one line
      return { ...sheet, columns: [...sheet.columns.filter((c) => c.party), ...made], issues }
    })
    await page.goto(`${room.url}${story}/terms`)
    await page.getByRole('columnheader', { name: '40 others' }).waitFor()
    const others = page.getByRole('button', { name: /Port 0 .*and 38 more/u }).first()
    await others.press('Enter')
    await page.getByRole('heading', { level: 3, name: 'Port 39' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Show each' }).press('Enter')
    await page.getByRole('columnheader', { name: 'Port 0', exact: false }).first().waitFor()
    // Only those in sight are drawn; those to the right when somebody goes there.
    expect(await page.getByRole('columnheader', { name: 'Port 39' }).count()).toBe(0)
    await page.getByRole('region', { name: 'Term sheet' }).evaluate((box) => box.scrollTo({ left: 99_999 }))
    await page.getByRole('columnheader', { name: 'Port 39' }).waitFor()
    expect(await page.getByRole('columnheader', { name: 'Port 0', exact: true }).count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('draws of a readout of thousands of sentences those in sight', async () => {
    const { page, faults } = await room.open('/')
    await enlarge<Brief>(page, '/brief', (brief) => {
      const [section, ...rest] = brief.sections
      const [first] = section!.sentences
      const sentences = Array.from({ length: 3_000 }, (_, i) => ({ ...first!, id: `s_made_${i}`, findings: [`e_made_${i}`], text: `Sentence ${i}.` })) // biome-ignore format: one line
      return { ...brief, sections: [{ ...section!, sentences }, ...rest] }
    })
    await page.goto(`${room.url}${story}?length=whole`)
    await page.getByText('Sentence 0.').waitFor()
    expect(await page.getByText(/^Sentence \d/u).count()).toBeLessThan(100)
    await page.goto(`${room.url}${story}?length=whole&open=e_made_2500`)
    await page.getByText('Sentence 2500.').waitFor()
    expect(faults).toEqual([])
  })

  it('shows of a conflict of many accounts the foremost, and more by pages', async () => {
    const { page, faults } = await room.open('/')
    await enlarge<ConflictsView>(page, '/conflicts', ({ conflicts: [first], ...view }) => {
      const [side] = first!.sides
      const sides = Array.from({ length: 80 }, (_, i) => ({ ...side!, says: `account ${i}` }))
      sides[0]!.passages = Array.from({ length: 9 }, () => side!.passages[0]!)
      return { ...view, conflicts: [{ ...first!, sides }] }
    })
    await page.goto(`${room.url}${story}/differences`)
    const accounts = page.getByText(/^Account \d/u)
    await page.getByText('Account 11', { exact: true }).waitFor()
    expect(await accounts.count()).toBe(12)
    await page.getByRole('button', { name: 'and 5 more places' }).waitFor()
    await page.getByRole('button', { name: 'and 68 more accounts' }).press('Enter')
    await page.getByText('Account 71', { exact: true }).waitFor()
    expect(await accounts.count()).toBe(72)
    await page.getByRole('button', { name: 'and 8 more accounts' }).press('Enter')
    await page.getByRole('button', { name: 'only the foremost 12' }).press('Enter')
    expect(await accounts.count()).toBe(12)
    expect(faults).toEqual([])
  })

  it('shows of a side of many the foremost names, and all where somebody is looked for', async () => {
    const { page, faults } = await room.open('/')
    await enlarge<ActorsView>(page, '/actors', ({ actors: [first], ...view }) => {
      const actors = Array.from({ length: 40 }, (_, i) => ({ ...first!, id: `a_made_${i}`, name: `Port ${i}`, aliases: [], party: null })) // biome-ignore format: one line
      return { ...view, parties: [], actors }
    })
    await page.goto(`${room.url}${story}/who`)
    await page.getByRole('button', { name: 'and 28 more names' }).waitFor()
    expect(await page.locator('main h3').count()).toBe(12)
    await page.getByLabel('Find a name').fill('port 39')
    await page.getByRole('button', { name: 'Port 39' }).waitFor()
    await page.goto(`${room.url}${story}/who?actor=a_made_20`)
    await page.getByRole('button', { name: 'Port 20', expanded: true }).waitFor()
    expect(await page.locator('main h3').count()).toBe(21)
    expect(faults).toEqual([])
  })

  it('says that it works where an answer takes long', async () => {
    const { page } = await room.open('/')
    await page.route(/\/api\/.*\/actors$/u, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000))
      await route.continue()
    })
    await page.goto(`${room.url}${story}/who`)
    await page.getByText('Working …').waitFor()
    await page.locator('main h3').first().waitFor()
    await page.getByText('Working …').waitFor({ state: 'detached' })
  })

  it('draws on a phone those of the terms that are in sight', async () => {
    const { page, faults } = await room.open('/', { viewport: { width: 390, height: 844 } })
    await enlarge<SheetView>(page, '/terms', (sheet) => {
      const [row] = sheet.issues[0]!.rows
      const rows = Array.from({ length: 300 }, (_, i) => ({ ...row!, id: `p_made_${i}`, words: `term ${i}` }))
      return { ...sheet, issues: [{ ...sheet.issues[0]!, rows }] }
    })
    await page.goto(`${room.url}${story}/terms`)
    // Of so many the headings are seen first.
    await page.locator('h2 button[aria-expanded=false]').first().click()
    await page.getByRole('button', { name: 'term 0', exact: true }).waitFor()
    expect(await page.getByRole('button', { name: /^term \d/u }).count()).toBeLessThan(60)
    expect(await overflowOf(page)).toBe(0)
    // Who comes by an address that somebody shared is led to the term that is open in it.
    await page.goto(`${room.url}${story}/terms?open=p_made_250`)
    await page.getByRole('button', { name: 'term 250', exact: true, expanded: true }).waitFor()
    expect(faults).toEqual([])
  })

  it('says when the server is gone, and keeps what was there', async () => {
    const { page } = await room.open(story)
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    const terms = page.getByRole('link', { name: 'Terms' })
    // Until the other rooms' code is there.
    const fetched = "performance.getEntriesByType('resource').some((r) => r.name.includes('/terms-'))"
    await expect.poll(() => page.evaluate<boolean>(fetched), { timeout: 20_000 }).toBe(true)
    await room.stop()
    await terms.click()
    await page.getByText('The server does not answer.').waitFor()
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await page.getByRole('link', { name: 'Readout', exact: true }).last().click()
    await page.getByText('What you see was loaded before.').waitFor()
    expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(1)
  })
})
