import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MadeUpApp, madeUpApp } from './testing/made-up-app.ts'
import { webFault } from './web-files.ts'

describe('the web app’s files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-web-'))
  mkdirSync(join(folder, 'web', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'web', 'index.html'), '<p>the app</p>')
  writeFileSync(join(folder, 'web', 'assets', 'a-1f.js'), 'run()')
  writeFileSync(join(folder, 'web', 'assets', 'a-1f.js.br'), 'small run()')
  writeFileSync(join(folder, 'secret.css'), 'not the app’s')
  let made: MadeUpApp
  let bare: MadeUpApp
  beforeAll(async () => {
    made = await madeUpApp({ web: join(folder, 'web') })
    bare = await madeUpApp({ web: join(folder, 'none') })
  })
  afterAll(async () => {
    await Promise.all([made.close(), bare.close()])
    rmSync(folder, { recursive: true })
  })

  it('are served as what they are, for long where their name holds their hash', async () => {
    const { headers, text } = await made.get('/assets/a-1f.js')
    expect(text).toBe('run()')
    expect(headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(headers.get('cache-control')).toContain('immutable')
  })

  it.each([
    ['br', 'small run()', 'br'],
    ['gzip, deflate, br', 'small run()', 'br'],
    ['gzip', 'run()', null],
    ['identity', 'run()', null],
  ])('come in the small form that was built, to who reads %s', async (accepted, expected, coding) => {
    const { headers, text } = await made.get('/assets/a-1f.js', { 'accept-encoding': accepted })
    expect([text, headers.get('content-encoding')]).toEqual([expected, coding])
    expect(headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(headers.get('vary')).toBe('Accept-Encoding')
  })

  it.each(['/', '/stories/s_1/terms', '/stories/s_1/reports/r_1?mark=1-2'])(
    '%s is the app’s one page',
    async (path) => {
      const { status, headers, text } = await made.get(path)
      expect([status, text, headers.get('cache-control')]).toEqual([200, '<p>the app</p>', 'no-cache'])
    },
  )

  it.each([
    '/assets/b.js',
    '/assets',
    '/assets/a-1f.js.br',
    '/../secret.css',
    '/%2e%2e/secret.css',
    '/assets/..%2f..%2fsecret.css',
    '/%',
  ])('%s gives nothing away', async (path) =>
    expect((await made.get(path)).text).not.toMatch(/secret|run\(\)|not the app/),
  )

  it.each(['/%ff', '/assets/%00.js'])('%s is an address of nothing', async (path) =>
    expect((await made.get(path)).status).toBe(404),
  )

  it('say how they are built where they are not', async () => {
    const { status, text } = await bare.get('/')
    expect(status).toBe(503)
    expect(text).toContain('npm run build:web')
  })
})

describe('who starts a server is told of a web app that is not what its sources say', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-built-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const put = (path: string, minute: number) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), '')
    utimesSync(join(folder, path), minute * 60, minute * 60)
  }
  put('built/index.html', 10)
  put('same/src/rooms/terms.tsx', 9)
  put('same/build.js', 10)
  put('changed/src/rooms/terms.tsx', 11)
  put('changed/build.js', 9)
  const at = (...names: string[]) => names.map((name) => join(folder, name))

  it.each([
    ['younger than its sources', 'built', at('same/src', 'same/build.js'), null],
    ['older than one deep in a folder', 'built', at('changed/src', 'changed/build.js'), /older.*npm run build:web/],
    ['older than a file', 'built', at('same/src', 'changed/src/rooms/terms.tsx'), /older/],
    ['in a package, without sources', 'built', at('none', 'none.js'), null],
    ['not built', 'none', at('same/src'), /not built.*npm run build:web/],
    ['neither built nor with sources', 'none', at('none'), /not built/],
  ])('%s', async (_, built, from, expected) => {
    const fault = await webFault(join(folder, built), from)
    if (expected) expect(fault).toMatch(expected)
    else expect(fault).toBeNull()
  })
})
