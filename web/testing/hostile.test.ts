import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInBrowser } from './describe-in-browser.ts'
import { openReadingRoom, type ReadingRoom, type Visit } from './reading-room.ts'

const attack = `<script>alert('script')</script><img src="https://elsewhere.example/x.png" onerror="alert('image')"><svg onload="alert('svg')">`
const escaped = attack.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
/** One word, wider than any window of a phone. */
const long = 'Dammverhandlung'.repeat(12)
const page = `<!doctype html><html lang="en"><head><title>Lorvia ${escaped}</title>
<link rel="canonical" href="javascript:alert('address')">
<meta property="og:site_name" content="Post ${escaped.replaceAll('"', '&quot;')}">
<meta property="og:url" content="javascript:alert('og')"></head><body><article>
<h1>Lorvia sends envoy ${long} ${escaped}</h1><time datetime="2031-04-05">5 April 2031</time>
<p>Lorvia will send an envoy to Karsa on Monday, Foreign Minister Ada ${escaped} Voss said on Saturday.</p>
<p>“We are ready for ${long},” Foreign Minister Ada Voss of ${long} told reporters.</p>
<p>“We are ready to talk ${escaped} about the ferries,” Voss told reporters in Karsa. “We will not pay for them.”</p>
<p>Karsa would have to lift its embargo {{constructor.constructor('alert(1)')()}} before the ferries run, Voss said.</p>
</article><script>alert('own script')</script></body></html>`

const rooms = [
  '',
  '?length=whole',
  '/terms',
  '/timeline',
  '/who',
  '/origins',
  '/differences',
  '/reports',
  '/search?q=onerror',
]

describeInBrowser('a page that attacks its reader', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-hostile-'))
  let room: ReadingRoom
  let story: string
  let walk: Visit | undefined
  beforeAll(async () => {
    writeFileSync(join(folder, 'attack.html'), page)
    room = await openReadingRoom(`${long.slice(0, 30)} ${attack}`, [folder])
    story = `/stories/${(await room.store.stories())[0]!.id}`
  }, 240_000)
  afterAll(async () => {
    await room?.close()
    rmSync(folder, { recursive: true })
  })

  it.each(rooms)('does nothing in the room %s but stand there as text', async (path) => {
    walk ??= await room.open('/')
    const { page, faults } = walk
    await walk.goTo(`${story}${path}`)
    expect(await page.locator('main img, main svg[onload], main script, header img').count()).toBe(0)
    expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('makes no room wider than a phone by one long word', async () => {
    const { page, goTo } = await room.open('/', { viewport: { width: 390, height: 800 } })
    const wide: string[] = []
    for (const path of ['/', ...rooms.map((at) => `${story}${at}`)]) {
      await goTo(path)
      if ((await page.evaluate<number>('document.documentElement.scrollWidth')) > 390) wide.push(path)
    }
    expect(wide).toEqual([])
  })

  it('does nothing in the reader, and its address is no link', async () => {
    const { page, faults } = await room.open(`${story}/reports`)
    await page.locator('main li a').first().click()
    await page.getByText('We are ready to talk').first().waitFor()
    expect(await page.locator('main').textContent()).toContain(`onerror="alert('image')"`)
    expect(await page.locator('main img, main script, a[href^="javascript:" i]').count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('could not run even if it were put in as it stands', async () => {
    const { page } = await room.open(story)
    const tried = page.evaluate<string>(`
      (() => { try { document.body.innerHTML += ${JSON.stringify(attack)}; return 'put in' } catch (error) { return error.name } })()`)
    expect(await tried).toBe('TypeError')
    const inline = page.evaluate<string>(`
      (() => { try { document.createElement('div').setAttribute('onclick', 'alert(1)'); return 'set' } catch (error) { return error.name } })()`)
    expect(await inline).toBe('TypeError')
    const foreign = page.evaluate<string>(
      `fetch('https://elsewhere.example/').then(() => 'left', (error) => error.name)`,
    )
    expect(await foreign).toBe('TypeError')
  })
})
