import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const folders = ['src', 'web', 'training', 'evaluation', 'examples']
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(root, join(entry.parentPath, entry.name))}`),
)
const papers = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...files.filter((file) => file.endsWith('.md'))]
const words = new Set(files.filter((file) => /\.(?:tsx?|js)$/u.test(file)).flatMap((file) => readFileSync(join(root, file), 'utf8').match(/\b[a-z]+[A-Z]\w+/gu) ?? [])) // biome-ignore format: one line
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }

/** What a paper names, by a pattern whose first group holds it. */
const named = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!)

describe.each(papers)('%s names', (paper) => {
  const text = readFileSync(join(root, paper), 'utf8')

  it('only files that are there', () => {
    // A path may begin anywhere above the file; `xx` stands for any name.
    const paths = named(text, /`(?:\.\.?\/)*([\w./-]+\.tsx?)`/gu).filter((path) => !/\bxx\b/u.test(path))
    expect(paths.filter((path) => !files.some((file) => file.endsWith(`/${path}`)))).toEqual([])
  })

  it('only functions and fields that are there', () => {
    // What other programs call so.
    const theirs = new Set(['noRestrictedImports'])
    expect(named(text, /`([a-z]+[A-Z]\w+)`/gu).filter((name) => !words.has(name) && !theirs.has(name))).toEqual([])
  })

  it('only links that lead somewhere', () => {
    const links = named(text, /\]\((?!https?:)([^)#]+)\)/gu)
    expect(links.filter((link) => !existsSync(join(root, dirname(paper), link)))).toEqual([])
  })

  it('only commands that can be given', () => {
    const run = named(text, /npm run (?:-s )?([\w:]+)/gu).filter((name) => !(name in scripts))
    const started = named(text, /npx tsx ([\w./-]+\.ts)/gu).filter((file) => !existsSync(join(root, file)))
    expect([...run, ...started]).toEqual([])
  })
})
