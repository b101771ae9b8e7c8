/** Article bodies against the article-extraction benchmark: ours and bare Readability's, with pages per second of each. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readPage } from '../src/intake/read-page.ts'
import { bodyText } from '../src/record/body.ts'

const shared = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'shared')
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(shared, 'data', 'pages') },
    worst: { type: 'string', default: '0' },
    half: { type: 'string' },
    keep: { type: 'string' },
  },
})

const readers: Record<string, (html: string) => string> = {
  readout: (html) => {
    const page = readPage({
      address: 'page',
      file: null,
      url: null,
      contentType: 'text/html',
      bytes: Buffer.from(html),
    })
    return page.kind === 'report' ? bodyText(page.report) : ''
  },
  readability: (html) => new Readability(parseHTML(html).document as never).parse()?.textContent ?? '',
}

/** Pages of one half only, told by their names, so that rules can be made on one and tried on the other. */
const inHalf = (id: string, half: string | undefined) =>
  half === undefined || Number.parseInt(id.slice(-1), 16) % 2 === Number(half)

const archive = join(values.data, 'article-extraction-benchmark.tar.gz')
const scorer = join(shared, 'scores', 'pages.mjs')
for (const needed of [archive, scorer]) {
  if (existsSync(needed)) continue
  console.log(`skipped: no ${needed}`)
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'readout-pages-'))
try {
  execFileSync('tar', ['xzf', archive, '-C', folder, '--strip-components=1'])
  const pages = readdirSync(join(folder, 'html')).map((name) => ({
    id: name.replace(/\.html$/, ''),
    html: readFileSync(join(folder, 'html', name), 'utf8'),
  }))
  const gold = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'))
  for (const [name, read] of Object.entries(readers)) {
    for (const { html } of pages.slice(0, 10)) read(html)
    const started = performance.now()
    const bodies = pages.map(({ id, html }) => [id, { articleBody: read(html) }] as const)
    const seconds = (performance.now() - started) / 1000
    console.log(`${name}: ${(pages.length / seconds).toFixed(1)} pages per second`)
    const truth = Object.fromEntries(Object.entries(gold).filter(([id]) => inHalf(id, values.half)))
    writeFileSync(join(folder, 'truth.json'), JSON.stringify(truth))
    const out = join(values.keep ?? folder, `${name}.json`)
    writeFileSync(out, JSON.stringify(Object.fromEntries(bodies)))
    process.stdout.write(
      execFileSync(process.execPath, [scorer, join(folder, 'truth.json'), out, '--worst', values.worst]),
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
