import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleFolder } from '../../examples/vary.ts'
import { runReadout } from './testing/run-readout.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-verify-'))
const store = join(folder, 'store')
const at = (...parts: string[]) => join(folder, ...parts)
const asRoot = process.getuid?.() === 0
const readout = (...args: string[]) => runReadout([...args, '--store', store])
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const page =
  'Talks go on\n\nNordpost, 2 April 2031\n\nThe gates of the dam will stay shut, Karsan minister Ana Lind said on Tuesday. Lind met Oren Vash in Velden on Monday.\n'

beforeAll(async () => {
  writeFileSync(at('page.txt'), page)
  expect((await readout('read', at('page.txt'), '--story', 'page')).code).toBe(0)
  writeFileSync(at('page.txt'), page.replace('stay shut', 'be opened'))
  await readout('read', at('page.txt'), '--story', 'page')
  await readout(
    'read',
    join(exampleFolder, '2031-04-02_northline.txt'),
    join(exampleFolder, '2031-04-05_northline.txt'),
    '--story',
    'dam',
  )
})

describe('readout verify, as a person uses it', () => {
  it.each(['md', 'html', 'brief.json', 'json'])('an export as %s holds, an altered one does not', async (format) => {
    const file = at(`dam.${format}`)
    expect((await readout('export', 'dam', '--format', format, '-o', file)).code).toBe(0)
    expect(await readout('verify', file)).toMatchObject({ code: 0, out: expect.stringMatching(/^holds /u) })
    const text = readFileSync(file, 'utf8')
    const word = /\b(?:dam|water|gates|talks)\b/u.exec(text)!
    writeFileSync(file, `${text.slice(0, word.index)}moon${text.slice(word.index + word[0].length)}`)
    expect(await readout('verify', file)).toMatchObject({ code: 4, err: expect.stringMatching(/^does not hold/u) })
  })

  it('reads the texts in a file anew when asked', async () => {
    await readout('export', 'dam', '--format', 'html', '--all', '-o', at('again.html'))
    expect(await readout('verify', at('again.html'), '--again')).toMatchObject({
      code: 0,
      err: expect.stringMatching(/read anew, give the same record/u),
    })
  })

  it('an export as of a time holds too, and can be checked from standard input', async () => {
    const { out } = await readout('export', 'dam', '--format', 'html', '--as-of', '2031-04-03')
    expect(out).toContain('As of the end of 3 April 2031')
    expect((await runReadout(['verify', '-', '--store', store], { input: out })).code).toBe(0)
    const md = (await readout('export', 'dam', '--format', 'md', '--as-of', '2031-04-03')).out
    expect((await runReadout(['verify', '-', '--store', store], { input: md })).err).toBe('')
  })

  it('Markdown without its store could not be checked, and what is missing is said', async () => {
    await readout('export', 'dam', '--format', 'md', '-o', at('lonely.md'))
    const { code, err } = await runReadout(['verify', at('lonely.md'), '--store', at('other')])
    expect(code).toBe(5)
    expect(err).toMatch(/^could not be checked .*the store does not hold the text of r_/u)
  })

  it.each([
    ['a missing file', 'nowhere.md', 1, /there is no such file/u],
    ['a folder', '.', 1, /it is a folder/u],
    ['some other file', 'page.txt', 4, /it is no exported readout/u],
  ])('%s: a clear message', async (_, file, code, message) => {
    const ended = await readout('verify', at(file))
    expect(ended.err).toMatch(message)
    expect(ended.code).toBe(code)
  })

  it.skipIf(asRoot)('a file without permission: a clear message', async () => {
    writeFileSync(at('secret.md'), 'x')
    chmodSync(at('secret.md'), 0)
    expect((await readout('verify', at('secret.md'))).err).toMatch(/no permission/u)
  })
})

describe('readout show --as-of and readout changes', () => {
  it('shows what was known then, and no word that came later', async () => {
    const { out } = await readout('show', 'dam', '--as-of', '2031-04-03', '--all')
    expect(out).toContain('As of the end of 3 April 2031')
    expect(out).not.toMatch(/, 5 April/u)
    expect(await readout('show', 'dam', '--said', '--as-of', '2031-04-03')).toMatchObject({
      err: expect.stringMatching(/As of/u),
      out: expect.stringMatching(/^dam\n\n1 report,/u),
    })
  })

  it('says which reports do not tell whether they were out', async () =>
    expect((await readout('show', 'page', '--as-of', '2031-04-05')).out).toMatch(
      /^One report that gives no date: left out too\.$/mu,
    ))

  it.each([
    ['a time', ['--since', '2031-04-03'], /New: /u],
    ['a correction', ['page', '--since', '2020'], /changed its page: “.*stay shut.*” now reads “.*be opened/su],
    ['nothing', ['--since', '2031-05'], /nothing changed in "dam" since 2031-05/u],
  ])('tells what changed: %s', async (_, args, expected) => {
    const { out, code } = await readout('changes', ...(args[0] === 'page' ? args : ['dam', ...args]), '--all')
    expect(code).toBe(0)
    expect(out).toMatch(expected)
  })

  it('says among what it prints which reports do not tell whether they were out before', async () => {
    const told = /^One report does not tell whether it came out before 2031-04-05: what only it/mu
    expect((await readout('changes', 'page', '--since', '2031-04-05')).out).toMatch(told)
    const json = await readout('changes', 'page', '--since', '2031-04-05', '--json')
    expect(JSON.parse(json.out).undated).toMatchObject([{ reason: 'no date' }])
    expect((await readout('changes', 'dam', '--since', '2031-05')).out).not.toMatch(/do(?:es)? not tell/u)
  })

  it('tells what changed since a report, as JSON too', async () => {
    const { reports } = JSON.parse((await readout('list', 'dam', '--json')).out)
    const { out } = await readout('changes', 'dam', '--since', reports[1].id.slice(0, 9), '--json')
    const { changes, brief } = JSON.parse(out)
    expect(changes.reports).toEqual([reports[1].id])
    expect(brief.reports).toHaveLength(2)
    expect(brief.references.map((r: { report: string }) => r.report)).toContain(reports[1].id)
  })

  it.each([
    [['show', 'dam', '--as-of', 'yesterday'], 1, /"yesterday" is no time/u],
    [['export', 'dam', '--as-of', '2031-02-30'], 1, /"2031-02-30" is no time/u],
    [['changes', 'dam', '--since', 'soon'], 1, /"soon" is no time/u],
    [['changes', 'dam', '--since', 'r_ffff'], 1, /"r_ffff" is neither a time nor a report/u],
    [['changes', 'dam', '--since', 'r_'], 1, /more than one report begins with "r_"/u],
    [['changes', 'dam'], 2, /--since/u],
  ])('%j: a clear message', async (args, code, message) => {
    const ended = await readout(...args)
    expect(ended.err).toMatch(message)
    expect(ended.code).toBe(code)
  })
})
