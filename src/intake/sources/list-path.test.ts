import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, realpath, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileProblem } from './file-problem.ts'
import { listPath } from './list-path.ts'
import { readAll } from './testing/read-all.ts'

let root: string
const limits = { bytes: 1000 }

/** Writes files, and the folders they lie in, under a fresh folder. */
async function folder(files: Record<string, string | Uint8Array>): Promise<string> {
  const made = await mkdtemp(join(root, 'case-'))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(made, name)), { recursive: true })
    await writeFile(join(made, name), content)
  }
  return made
}

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'readout-sources-')))
})
afterAll(() => rm(root, { recursive: true, force: true }))

const read = (target: string) => readAll(target, { reach: 'public', limits })

describe('a file', () => {
  it.each<[string, string | null]>([
    ['talks.txt', 'text/plain'],
    ['talks.text', 'text/plain'],
    ['Talks.HTM', 'text/html'],
    ['talks.html', 'text/html'],
    ['talks.xhtml', 'application/xhtml+xml'],
    ['talks', null],
    ['talks.md', null],
  ])('%s is read as %s', async (name, contentType) => {
    const path = join(await folder({ [name]: 'The envoys met.' }), name)
    expect(await read(path)).toEqual([
      {
        kind: 'page',
        page: { address: path, file: name, url: null, contentType, bytes: Buffer.from('The envoys met.') },
      },
    ])
  })

  it('is known by its real path, however it is reached', async () => {
    const made = await folder({ 'a.txt': 'one' })
    await symlink(join(made, 'a.txt'), join(made, 'link.txt'))
    const address = join(made, 'a.txt')
    for (const target of [join(made, 'link.txt'), join(made, '.', 'a.txt'), pathToFileURL(address).href]) {
      expect(await read(target)).toMatchObject([{ page: { address, file: 'a.txt' } }])
    }
  })

  it.each<[string, string | Uint8Array, string]>([
    ['empty.txt', '', 'empty'],
    ['paper.txt', '%PDF-1.7\n', 'binary'],
    ['picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'binary'],
    ['large.txt', 'a'.repeat(1001), 'too-large'],
  ])('%s is a problem', async (name, content, reason) => {
    const path = join(await folder({ [name]: content }), name)
    expect(await read(path)).toMatchObject([{ kind: 'problem', problem: { reason, address: path } }])
  })

  it('of 50 MB is refused without being loaded', async () => {
    const path = join(await folder({ 'large.html': '<p>' }), 'large.html')
    await truncate(path, 50_000_000)
    const before = process.memoryUsage().arrayBuffers
    expect(await readAll(path, { reach: 'public' })).toEqual([
      {
        kind: 'problem',
        problem: {
          reason: 'too-large',
          detail: 'it has 50 MB, more than 20 MB, the most that is read as one page',
          address: path,
        },
      },
    ])
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000)
  })

  it('that hides its size is read up to the limit', async () => {
    expect(await read('/dev/zero')).toMatchObject([{ problem: { reason: 'unreadable' } }])
  })

  it('that is a pipe is not waited for', async () => {
    const made = await folder({})
    execFileSync('env', ['mkfifo', join(made, 'pipe.txt')])
    expect(await read(made)).toMatchObject([
      { problem: { reason: 'unreadable', detail: 'it is a folder, a device, a pipe or a socket' } },
    ])
  })

  it('that is missing is a problem, with advice where it looks like an address', async () => {
    expect(await read(join(root, 'no.txt'))).toEqual([
      {
        kind: 'problem',
        problem: { reason: 'missing', detail: 'there is no such file or folder', address: join(root, 'no.txt') },
      },
    ])
    expect(await read('www.paper.example/talks')).toMatchObject([
      { problem: { detail: expect.stringContaining('write https://www.paper.example/talks') } },
    ])
    expect(await read('file:///%00')).toMatchObject([{ problem: { reason: 'missing' } }])
    expect(await read('file://elsewhere/a.txt')).toMatchObject([
      { problem: { reason: process.platform === 'win32' ? expect.anything() : 'missing' } },
    ])
  })

  it('that goes away between listing and reading is a problem', async () => {
    const made = await folder({ 'a.txt': 'one' })
    const { items } = await listPath(made, limits)
    await rm(join(made, 'a.txt'))
    expect(await items[0]!.fetch()).toMatchObject({ kind: 'problem', problem: { reason: 'missing' } })
  })
})

describe('a folder', () => {
  it('is listed with all below it, in code-point order', async () => {
    const made = await folder({
      'b.txt': '1',
      'a/z.html': '1',
      'a/B.txt': '1',
      'Z.txt': '1',
      '\u{1f54a}.txt': '1',
      '\uff21.txt': '1',
      'é.txt': '1',
    })
    const { items, problems, skipped } = await listPath(made, limits)
    expect(items.map(({ address }) => address.slice(made.length + 1))).toEqual([
      'Z.txt',
      'a/B.txt',
      'a/z.html',
      'b.txt',
      'é.txt',
      '\uff21.txt',
      '\u{1f54a}.txt',
    ])
    expect([...problems, ...skipped]).toEqual([])
  })

  it('says what it passes over', async () => {
    const made = await folder({
      'a.txt': '1',
      'map.png': '1',
      '.git/config.txt': '1',
      '.draft.txt': '1',
      'node_modules/x/readme.txt': '1',
    })
    const { items, skipped } = await listPath(made, limits)
    expect(items.map(({ address }) => basename(address))).toEqual(['a.txt'])
    expect(skipped.map(({ path, why }) => [basename(path), why])).toEqual([
      ['.draft.txt', 'hidden'],
      ['.git', 'hidden'],
      ['map.png', 'not a page'],
      ['node_modules', 'node_modules'],
    ])
  })

  it('is not left through a link, nor walked round in one', async () => {
    const made = await folder({ 'talks/a/one.txt': '1', 'talks/two.txt': '1', 'private/diary.txt': '1' })
    const talks = join(made, 'talks')
    await symlink(talks, join(talks, 'a', 'round'))
    await symlink(join(talks, 'a'), join(talks, 'c'))
    await symlink('two.txt', join(talks, 'again.txt'))
    await symlink(join(made, 'private'), join(talks, 'out'))
    await symlink('../private/diary.txt', join(talks, 'diary.txt'))
    await symlink('self.txt', join(talks, 'self.txt'))
    await symlink('nowhere.txt', join(talks, 'gone.txt'))
    await symlink('../private', join(talks, '.hidden'))
    const { items, problems, skipped } = await listPath(talks, limits)
    expect(items.map(({ address }) => address.slice(talks.length + 1))).toEqual(['a/one.txt', 'two.txt'])
    expect(skipped.map(({ path, why }) => `${path.slice(talks.length + 1)}: ${why}`)).toEqual([
      '.hidden: hidden',
      'a/round: link',
      'again.txt: link',
      'c: link',
      'diary.txt: link',
      'gone.txt: link',
      'out: link',
      'self.txt: link',
    ])
    expect(problems).toEqual([])
  })

  it('that is named by a link is read, as a page is', async () => {
    const made = await folder({ 'talks/one.txt': '1', 'two.txt': '2' })
    await symlink('talks', join(made, 'link'))
    await symlink('two.txt', join(made, 'link.txt'))
    await symlink('round', join(made, 'round'))
    const addresses = async (name: string) =>
      (await listPath(join(made, name), limits)).items.map(({ address }) => address.slice(made.length + 1))
    expect(await addresses('link')).toEqual(['talks/one.txt'])
    expect(await addresses('link/')).toEqual(['talks/one.txt'])
    expect(await addresses('link.txt')).toEqual(['two.txt'])
    expect((await listPath(join(made, 'round'), limits)).problems).toMatchObject([
      { reason: 'unreadable', detail: 'its links lead round in a circle' },
    ])
    await symlink('nowhere', join(made, 'gone'))
    expect((await listPath(join(made, 'gone'), limits)).problems).toMatchObject([
      { reason: 'missing', detail: 'it is a link that leads nowhere' },
    ])
  })

  it.skipIf(process.getuid?.() === 0)('goes on past a folder that may not be read', async () => {
    const made = await folder({ 'a/one.txt': '1', 'b/two.txt': '1' })
    await chmod(join(made, 'a'), 0)
    const { items, problems } = await listPath(made, limits)
    await chmod(join(made, 'a'), 0o700)
    expect(items.map(({ address }) => basename(address))).toEqual(['two.txt'])
    expect(problems).toMatchObject([{ reason: 'no-permission', address: join(made, 'a') }])
  })
})

describe('fileProblem', () => {
  it.each([
    ['ENOENT', 'missing'],
    ['ENOTDIR', 'missing'],
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['ELOOP', 'unreadable'],
    ['ENAMETOOLONG', 'unreadable'],
    ['EMFILE', 'unreadable'],
    ['EIO', 'unreadable'],
  ])('takes %s for %s', (code, reason) => {
    expect(fileProblem(Object.assign(new Error('words'), { code }), 'a.txt')).toMatchObject({
      reason,
      address: 'a.txt',
    })
  })

  it('throws a bug on', () => {
    expect(() => fileProblem(new TypeError('x is not a function'), 'a.txt')).toThrow('x is not a function')
  })
})
