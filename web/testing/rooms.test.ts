import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInBrowser } from './describe-in-browser.ts'
import { openReadingRoom, overflowOf, type ReadingRoom, type Visit } from './reading-room.ts'

const example = join(import.meta.dirname, '../../examples/karsa-dam')
const rooms = ['', '/terms', '/timeline', '/who', '/origins', '/differences', '/reports', '/search?q=dam', '/judgements', '/add'] // biome-ignore format: one line

describeInBrowser('the rooms', () => {
  let room: ReadingRoom
  let story: string
  let phone: Visit | undefined
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
    expect(faults).toEqual([])
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
