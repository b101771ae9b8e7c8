import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInBrowser } from './describe-in-browser.ts'
import { openReadingRoom, overflowOf, type ReadingRoom } from './reading-room.ts'

const talks = `Lorvia sends envoy to Karsa
Harbour Post
5 April 2031

Lorvia will send an envoy to Karsa on Monday, Foreign Minister Ada Voss said on Saturday.

“We are ready to talk about the ferries,” Voss told reporters in Karsa. “We will not pay for them.”

Karsa's transport minister, Bram Oster, rejected the plan, saying his government would never accept a toll on the ferries.
`

describeInBrowser('a new reader', () => {
  let room: ReadingRoom
  beforeAll(async () => {
    room = await openReadingRoom('none yet', [])
  }, 240_000)
  afterAll(() => room?.close())

  it.each([
    ['on a desk', { width: 1280, height: 900 }, 'The ferries'],
    ['on a phone', { width: 390, height: 844 }, 'The ferries, again'],
  ])(
    'goes from a dropped file to the readout, to its words, to the report, %s',
    async (_, viewport, title) => {
      const { page, faults } = await room.open('/', { viewport })
      await page
        .getByRole('link', { name: /^Add (?:a story|pages)$/u })
        .first()
        .click()
      await page.getByLabel('What is the negotiation called?').fill(title)
      await page
        .getByLabel('Files')
        .setInputFiles({ name: 'talks.txt', mimeType: 'text/plain', buffer: Buffer.from(talks) })
      expect(await overflowOf(page)).toBe(0)
      await page.getByRole('button', { name: 'Read them' }).click()
      await page.getByText('1 read.').waitFor({ timeout: 90_000 })
      await page.getByRole('link', { name: 'Read the readout' }).click()

      // A sentence opens its passage, word for word, and that leads into the report.
      await page
        .getByRole('button', { name: /^Passages? 1/u })
        .first()
        .click()
      const passage = page.locator('blockquote mark:visible').first()
      await passage.waitFor()
      const words = (await passage.textContent())!
      expect(talks).toContain(words)
      expect(await overflowOf(page)).toBe(0)
      await page.locator('figcaption a:visible').first().click()
      const here = page.locator('#here')
      await here.waitFor()
      expect(words.startsWith((await here.textContent())!)).toBe(true)
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Lorvia sends envoy to Karsa')
      expect(await overflowOf(page)).toBe(0)
      expect(faults).toEqual([])
    },
    180_000,
  )

  it('is told what is new since the last visit', async () => {
    const { page } = await room.open('/')
    await page.getByText('Not looked at here yet').first().waitFor()
    await page.getByRole('link', { name: 'The ferries', exact: true }).click()
    await page.getByRole('link', { name: 'All stories' }).click()
    await page.getByText('Nothing new since your last visit').first().waitFor()

    // As if the visit had been before the page came in.
    await page.evaluate(
      "for (const key of Object.keys(localStorage)) if (key.startsWith('readout.visit.')) localStorage.setItem(key, '2020-01-01T00:00:00.000Z')",
    )
    await page.reload()
    await page.getByRole('link', { name: '1 new page since your last visit' }).first().click()
    await page.getByText('1 new since your last visit').waitFor()
    await page.locator('main li').getByText('New ·').waitFor()
    await page.getByRole('link', { name: 'All stories' }).click()
    await page.getByText('Nothing new since your last visit').first().waitFor()
  })

  it('is told what to do about a page that cannot be read', async () => {
    const { page } = await room.open('/add')
    await page.getByLabel('What is the negotiation called?').fill('A picture')
    await page.getByLabel('Addresses, one a line').fill('http://127.0.0.1:9/secret')
    await page.getByRole('button', { name: 'Read them' }).click()
    await page.getByText('Not read:').waitFor()
    await page.getByText(/Only public http and https addresses/u).waitFor()
  })
})
