import { join } from 'node:path'
import axe from 'axe-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInBrowser } from './describe-in-browser.ts'
import { openReadingRoom, type ReadingRoom, type Visit } from './reading-room.ts'

const example = join(import.meta.dirname, '../../examples/karsa-dam')
const rooms = ['', '/terms', '/timeline', '/who', '/origins', '/differences', '/reports', '/search?q=dam', '/judgements', '/add'] // biome-ignore format: one line

describeInBrowser('for everybody', () => {
  let room: ReadingRoom
  let story: string
  let visit: Visit
  beforeAll(async () => {
    room = await openReadingRoom('The Karsa dam', [example])
    story = `/stories/${(await room.store.stories())[0]!.id}`
    visit = await room.open('/')
  }, 180_000)
  afterAll(() => room?.close())

  it.each(rooms)(
    'axe finds nothing wrong in the room %s, nor in its colours by night',
    async (path) => {
      const { page } = visit
      await page.emulateMedia({ colorScheme: 'light' })
      await visit.goTo(`${story}${path}`)
      const expanders = page.locator('main [aria-expanded=false]')
      if ((await expanders.count()) > 0) await expanders.first().click()
      await page.waitForLoadState('networkidle')
      await page.evaluate(axe.source)
      const found = (options: string) =>
        page.evaluate<string[]>(
          `axe.run(${options}).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html.slice(0, 200)))`,
        )
      expect(await found('')).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await found("{ runOnly: ['color-contrast'] }")).toEqual([])
    },
    60_000,
  )

  it('prints the readout on two pages, light', async () => {
    const { page } = visit
    await page.emulateMedia({ colorScheme: 'light' })
    await visit.goTo(story)
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    // On paper light, whatever the reader chose for the screen.
    await page.evaluate("document.documentElement.dataset.theme = 'dark'")
    const ink = () => page.evaluate<string>('getComputedStyle(document.body).color')
    const dark = await ink()
    await page.emulateMedia({ media: 'print' })
    expect(await ink()).not.toBe(dark)
    await page.emulateMedia({ media: null })
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    const pages = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/gu)].length
    expect(pages).toBeGreaterThan(0)
    expect(pages).toBeLessThanOrEqual(2)
  })
})
