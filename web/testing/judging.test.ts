import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readInto } from '../../src/pipeline/read-into.ts'
import { describeInBrowser } from './describe-in-browser.ts'
import { openReadingRoom, overflowOf, type ReadingRoom } from './reading-room.ts'

const example = join(import.meta.dirname, '../../examples/karsa-dam')

describeInBrowser('judging', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-judging-'))
  let room: ReadingRoom
  let story: string
  beforeAll(async () => {
    cpSync(example, folder, { recursive: true })
    room = await openReadingRoom('The Karsa dam', [folder])
    story = `/stories/${(await room.store.stories())[0]!.id}`
  }, 180_000)
  afterAll(async () => {
    await room?.close()
    rmSync(folder, { recursive: true })
  })

  const readAgain = async () => {
    // A page that tells the first event: a ruling goes by the words it was made on.
    appendFileSync(join(folder, '2031-04-02_northline.txt'), '\nThe port is grey in winter.\n')
    const outcomes: string[] = []
    for await (const step of readInto(room.store, 'The Karsa dam', [folder], { reach: 'public' }))
      outcomes.push(step.kind)
    return outcomes
  }
  const events = async (page: Page) => {
    await page.locator('main section button[aria-expanded]').first().waitFor()
    return page.locator('main section button[aria-expanded]').count()
  }

  it.each([
    ['on a desk', { width: 1280, height: 900 }],
    ['on a phone', { width: 390, height: 844 }],
  ])(
    'takes an event off the record by keyboard, keeps it off over a reading, and brings it back, %s',
    async (_, viewport) => {
      const { page, faults } = await room.open(`${story}/timeline`, { viewport })
      const before = await events(page)
      const takeOff = async () => {
        const first = page.locator('main section button[aria-expanded]').first()
        // What was open before it was taken off is open again when it is back.
        if ((await first.getAttribute('aria-expanded')) === 'false') await first.press('Enter')
        await page
          .getByRole('button', { name: /^Correct/u })
          .first()
          .press('Enter')
        const dialog = page.getByRole('dialog')
        await dialog.getByLabel('This is wrong').check()
        await dialog.getByLabel('Why').fill('the page tells of another meeting')
        await dialog.getByLabel('Your name').fill('desk')
        expect(await overflowOf(page)).toBe(0)
        await page.keyboard.press('Enter')
        await dialog.waitFor({ state: 'detached' })
      }
      await takeOff()
      await expect.poll(() => events(page)).toBe(before - 1)
      await page.locator('[data-line]:focus').waitFor()
      await page.getByRole('button', { name: 'Take it back' }).press('Enter')
      await expect.poll(() => events(page)).toBe(before)

      await takeOff()
      await expect.poll(() => events(page)).toBe(before - 1)

      expect(await readAgain()).toContain('read')
      await page.goto(`${room.url}${story}/judgements`)
      await page.getByText('the page tells of another meeting').first().waitFor()
      await page.goto(`${room.url}${story}/timeline`)
      expect(await events(page)).toBe(before - 1)

      await page.goto(`${room.url}${story}/judgements`)
      await page.getByRole('button', { name: 'Take back' }).first().press('Enter')
      await page
        .getByText(/Taken back by desk/u)
        .first()
        .waitFor()
      await page.goto(`${room.url}${story}/timeline`)
      expect(await events(page)).toBe(before)
      expect(faults).toEqual([])
    },
    90_000,
  )

  it('gives an event another status, and says in the export who did', async () => {
    const { page } = await room.open(`${story}/timeline`)
    await page.locator('main section button[aria-expanded]').first().click()
    await page
      .getByRole('button', { name: /^Correct/u })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Came otherwise').check()
    await dialog.getByLabel('Namely').selectOption('denied')
    await dialog.getByLabel('Your name').fill('desk')
    await dialog.getByRole('button', { name: 'Keep it' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.goto(`${room.url}${story}/timeline?status=denied`)
    expect(await events(page)).toBeGreaterThan(0)
    const [kept] = await room.store.judgements(story.slice('/stories/'.length))
    expect(kept).toMatchObject({ kind: 'set', set: { field: 'status', value: 'denied' }, by: { person: 'desk' } })
  })
})
