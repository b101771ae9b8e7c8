import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleFolder } from '../../examples/vary.ts'
import { runReadout } from './testing/run-readout.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-cli-'))
const store = join(folder, 'store')
const at = (...parts: string[]) => join(folder, ...parts)
const asRoot = process.getuid?.() === 0
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const prose =
  'The two delegations said on Tuesday that they would meet again in Velden next week to go on with the talks.'

describe('readout, as a person uses it', () => {
  beforeAll(async () => {
    cpSync(exampleFolder, at('talks'), { recursive: true })
    expect((await runReadout(['read', at('talks'), '--store', store])).code).toBe(0)
  })

  it('reads a folder into a story of its name, and reading again adds nothing', async () => {
    const again = await runReadout(['read', at('talks'), '--store', store])
    expect(again).toMatchObject({ code: 0, out: '' })
    expect(again.err).toMatch(/"talks": 14 unchanged/)
  })

  it('lists stories and reports', async () => {
    expect((await runReadout(['list', '--store', store])).out).toMatch(
      /^talks\t14 reports\t2031-04-02 to 2031-04-06\n$/,
    )
    expect((await runReadout(['list', 'talks', '--store', store])).out.trim().split('\n')).toHaveLength(14)
  })

  it('shows the brief, each sentence with its references, on two screens at most', async () => {
    const { out, code } = await runReadout(['show', '--store', store])
    expect(code).toBe(0)
    expect(out).toMatch(/^Who says what/mu)
    expect(out).toMatch(/^- [^[]*\[1\]/mu)
    expect(out).toMatch(/^References\n\[1\].\S+/mu)
    expect(out.split('\n').length).toBeLessThanOrEqual(81)
  })

  it('shows who said what, each line with its passage', async () => {
    const { out, code } = await runReadout(['show', '--said', '--store', store])
    expect(code).toBe(0)
    expect(out).toMatch(/Reports\n/)
    expect(out).toMatch(/\[\d+:\d+–\d+\]/)
  })

  it('shows on how many origins things rest, and how they came to each report', async () => {
    const { out, code } = await runReadout(['show', '--origins', '--store', store])
    expect(code).toBe(0)
    expect(out).toMatch(/Port Selm Mercury ← Northline \(copied\) ← /u)
  })

  it('shows who is who, with the words that give the roles', async () => {
    const { out, code } = await runReadout(['show', '--actors', '--store', store])
    expect(code).toBe(0)
    expect(out).toMatch(/^Tomas Yerrick {2}person,.* \d+ mentions?$/mu)
    expect(out).toMatch(/^ {2}also .*Yerrick/mu)
  })

  it('exports a record whose every passage slices to words of its report', async () => {
    const { out } = await runReadout(['export', 'talks', '--store', store])
    const record = JSON.parse(out)
    expect(record.format).toBe('readout/1')
    const texts = new Map<string, string>(record.reports.map((r: { id: string; text: string }) => [r.id, r.text]))
    expect(record.attributions.length).toBeGreaterThan(50)
    for (const a of record.attributions) {
      for (const { start, end } of [...a.content, ...a.cue, ...(a.source ? [a.source] : [])])
        expect(texts.get(a.report)!.slice(start, end).trim()).not.toBe('')
    }
    expect(out).not.toContain(folder)
  })

  it('counts one report as one', async () => {
    writeFileSync(at('single.txt'), `Talks go on\n\n${prose}\n`)
    await runReadout(['read', at('single.txt'), '--story', 'single', '--store', at('single')])
    expect((await runReadout(['list', '--store', at('single')])).out).toMatch(/^single\t1 report\t/u)
  })

  it('exports Markdown to a file', async () => {
    expect((await runReadout(['export', '--format', 'md', '-o', at('out.md'), '--store', store])).code).toBe(0)
    expect(readFileSync(at('out.md'), 'utf8')).toMatch(/^# talks\n/)
  })

  it('keeps a changed page as a new version, and reports only the newest', async () => {
    const own = at('versions')
    writeFileSync(at('page.txt'), `Talks go on\n\n${prose}\n`)
    await runReadout(['read', at('page.txt'), '--story', 'v', '--store', own])
    writeFileSync(at('page.txt'), `Talks go on\n\n${prose} Nobody was hurt.\n`)
    expect((await runReadout(['read', at('page.txt'), '--story', 'v', '--store', own])).err).toMatch(/new version/)
    const { reports } = JSON.parse((await runReadout(['export', 'v', '--store', own])).out)
    expect(reports.map((r: { text: string }) => r.text.includes('Nobody was hurt'))).toEqual([true])
  })

  it('says in the words of the command line what may be done', async () => {
    expect((await runReadout(['read', 'http://127.0.0.1:1/x', '--store', at('local-store')])).err).toContain('add --allow-private') // biome-ignore format: one line
    expect((await runReadout(['changes', '--store', at('local-store')])).err).toContain('(readout changes --help says how)') // biome-ignore format: one line
  })

  it('names the files that it passes over, and where to see what could not be read', async () => {
    mkdirSync(at('mixed'))
    writeFileSync(at('mixed', 'a.txt'), prose)
    writeFileSync(at('mixed', 'b.pdf'), 'x')
    writeFileSync(at('mixed', 'empty.txt'), '')
    const mixed = ['--store', at('mixed-store')]
    expect((await runReadout(['read', at('mixed'), ...mixed])).err).toContain('1 file passed over (b.pdf)')
    expect((await runReadout(['list', ...mixed])).out).toBe('mixed\t1 report\tno dates\n')
    expect((await runReadout(['show', ...mixed])).err).toContain('readout show "mixed" --said  says which, and why')
    expect((await runReadout(['show', '--said', ...mixed])).err).not.toContain('says which')
  })

  it('passes over links that lie in a folder, and says how they are read', async () => {
    mkdirSync(at('linked'))
    mkdirSync(at('elsewhere'))
    writeFileSync(at('linked', 'a.txt'), prose)
    writeFileSync(at('elsewhere', 'b.txt'), `${prose} Nobody was hurt.`)
    symlinkSync(at('elsewhere'), at('linked', 'out'))
    symlinkSync(at('elsewhere', 'b.txt'), at('linked', 'b.txt'))
    const own = ['--store', at('linked-store')]
    const says = '2 links passed over (b.txt, out): give them by name to have them read'
    const first = await runReadout(['read', at('linked'), ...own])
    expect(first.err).toContain(`"linked": 1 new, ${says}`)
    expect((await runReadout(['extract', at('linked')])).err).toContain(says)
    expect((await runReadout(['read', at('linked', 'out'), '--story', 'linked', ...own])).err).toContain('1 new')
    expect((await runReadout(['read', '--help'])).out).toContain('A link that lies in a folder is not')
  })

  it('says that there is nothing to read in a folder without pages', async () => {
    mkdirSync(at('bare'))
    writeFileSync(at('bare', 'map.png'), 'x')
    for (const command of [['read', '--store', at('bare-store')], ['extract']])
      expect((await runReadout([...command, at('bare')])).err).toContain('nothing to read here')
  })

  it('says what --since takes a day for', async () => {
    const help = (await runReadout(['changes', '--help'])).out
    expect(help).toContain('the end of that day')
    expect(help).toContain('UTC')
  })

  it('reads standard input', async () => {
    const { out, code } = await runReadout(['extract', '-'], { input: `Talks go on\n\n${prose}\n` })
    expect(code).toBe(0)
    expect(JSON.parse(out).report.headline).toBe('Talks go on')
  })

  it('keeps, shows and marks a page in a language it has no folder for', async () => {
    const finnish =
      'Hallitus ilmoitti tiistaina, että neuvottelut jatkuvat ensi viikolla pääkaupungissa. Ministeri sanoi, että molemmat osapuolet ovat valmiita palaamaan neuvottelupöytään ja keskustelemaan vedestä.'
    writeFileSync(at('suomi.txt'), `Neuvottelut jatkuvat\n\n${finnish}\n`)
    const { out } = await runReadout(['extract', at('suomi.txt')])
    expect(JSON.parse(out)).toMatchObject({
      report: { language: 'fi', problems: [{ reason: 'no-language' }] },
      attributions: [],
    })
  })
})

describe('bad input is named, kept and survived', () => {
  const own = at('bad')
  const bad: Record<string, () => string> = {
    'an empty file': () => file('empty.txt', ''),
    'a binary file': () => file('binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 1, 2])),
    'a page of scripts only': () =>
      file('scripts.html', '<html><head><script>go()</script></head><body><script>more()</script></body></html>'),
    'a page larger than 20 MB': () => {
      const path = file('large.txt', 'x')
      truncateSync(path, 50_000_000)
      return path
    },
  }
  const file = (name: string, content: string | Buffer) => {
    writeFileSync(at(name), content)
    return at(name)
  }
  const reasons: Record<string, string> = {
    'an empty file': 'empty',
    'a binary file': 'binary',
    'a page of scripts only': 'no-text',
    'a page larger than 20 MB': 'too-large',
  }

  it.each(Object.keys(bad))('%s: a problem that is kept', async (what) => {
    const path = bad[what]!()
    const good = file('good.txt', `Talks go on\n\n${prose}\n`)
    const read = await runReadout(['read', path, good, '--story', what, '--store', own])
    expect(read.code).toBe(3)
    expect(read.err).toMatch(/not read/)
    const listed = JSON.parse((await runReadout(['list', what, '--json', '--store', own])).out)
    expect(listed.problems).toMatchObject([{ reason: reasons[what] }])
    expect(listed.reports).toHaveLength(1)
  })

  it.skipIf(asRoot)('a file without permission: a problem that is kept', async () => {
    const path = file('secret.txt', prose)
    chmodSync(path, 0)
    expect((await runReadout(['read', path, '--story', 'secret', '--store', own])).err).toMatch(/permission/)
  })

  it('broken UTF-8 and 100,000 nested tags are read, and marked', async () => {
    const broken = file(
      'broken.txt',
      Buffer.concat([
        Buffer.from(`Talks go on\n\n${prose} `),
        Buffer.from([0xc3, 0x28, 0xff]),
        Buffer.from(`\n\n${prose}\n`),
      ]),
    )
    const nested = file(
      'nested.html',
      `<html><body>${'<div>'.repeat(100_000)}<p>${prose}</p>${'</div>'.repeat(100_000)}</body></html>`,
    )
    const { out, code } = await runReadout(['extract', broken, nested])
    expect(code).toBe(0)
    const [first, second] = out.trim().split('\n').map((line) => JSON.parse(line).report) // biome-ignore format: one line
    expect(first.problems.map((p: { reason: string }) => p.reason)).toContain('bad-encoding')
    expect(second.text).toContain('would meet again in Velden')
    expect(second.problems.map((p: { reason: string }) => p.reason)).toContain('too-deep')
  })

  it.each([
    ['a missing path', ['read', at('nowhere.txt'), '--store', at('none')], 3, /nowhere\.txt: /],
    ['an empty word', ['read', '', '--store', at('none')], 2, /an empty word is no place/],
    ['an unknown command', ['frob'], 2, /unknown command/],
    [
      'help for an unknown command',
      ['help', 'frob'],
      2,
      /error: unknown command 'frob'\n\(readout --help says how\)\n$/,
    ],
    [
      'a store that the system lets nobody make',
      ['list', '--store', '/proc/x'],
      1,
      /"\/proc\/x" cannot be made: the system lets nobody make a folder in "\/proc"/,
    ],
    ['a store in no folder', ['list', '--store', '/proc/none/x'], 1, /there is no folder "\/proc\/none"/],
    ['no target', ['read'], 2, /missing required argument/],
    ['an unknown format', ['export', '--format', 'pdf', '--store', store], 2, /Allowed choices are json, md/],
    [
      'a title longer than the reading room takes',
      ['read', at('none.txt'), '--story', 'x'.repeat(201), '--store', at('none')],
      1,
      /a story’s title has 200 characters at most, not 201/,
    ],
    ['an unknown story', ['show', 'nobody', '--store', store], 1, /no story is called "nobody"/],
    ['an empty store', ['show', '--store', at('none')], 1, /there is no story yet/],
    ['a port that is none', ['serve', '--port', 'x', '--store', store], 2, /a port is a number/],
    ['an empty port', ['serve', '--port', '', '--store', at('none')], 2, /a port is a number/],
    ['a port by sixteens', ['serve', '--port', '0x10', '--store', at('none')], 2, /a port is a number/],
    [
      'a file as a folder to write in',
      ['export', 'talks', '-o', at('store', 'readout.db', 'x'), '--store', store],
      1,
      /no such folder/,
    ],
    ['an empty file name to write', ['export', 'talks', '-o', '', '--store', store], 2, /an empty word is no file/],
    [
      'a file name too long',
      ['export', 'talks', '-o', at('x'.repeat(300)), '--store', store],
      1,
      /the name is too long/,
    ],
    [
      'a file as a folder to check in',
      ['verify', at('store', 'readout.db', 'x'), '--store', store],
      1,
      /there is no such file/,
    ],
    ['a private address', ['read', 'http://127.0.0.1:9/', '--store', at('bad')], 3, /not read/],
    ['a scheme that is not read', ['read', 'ftp://paper.example/a', '--store', at('bad')], 3, /only http and https/],
  ])('%s: a clear message', async (_, args, code, message) => {
    const ended = await runReadout(args)
    expect(ended.err).toMatch(message)
    expect(ended.err).not.toMatch(/\n\s+at /)
    expect(ended.code).toBe(code)
  })

  it('a store that is not ours is refused and left as it was', async () => {
    mkdirSync(at('foreign'))
    writeFileSync(at('foreign', 'readout.db'), 'a shopping list')
    const { code, err } = await runReadout(['list', '--store', at('foreign')])
    expect(code).toBe(1)
    expect(err).toContain(at('foreign'))
    expect(readFileSync(at('foreign', 'readout.db'), 'utf8')).toBe('a shopping list')
  })
})
