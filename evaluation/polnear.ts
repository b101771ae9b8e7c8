import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readPage } from '../src/intake/read-page.ts'
import { examine } from '../src/pipeline.ts'

/** What `readout extract` finds in a text: the page is read as any other, its headline and furniture left out. */
function attributionsOf(file: string, bytes: Buffer) {
  const result = readPage({ address: file, file, url: null, contentType: 'text/plain', bytes })
  return result.kind === 'report' ? examine(result.report).attributions : []
}

const shared = new URL('../../shared/', import.meta.url).pathname
const { values } = parseArgs({
  options: {
    split: { type: 'string', default: 'dev' },
    errors: { type: 'string' },
    sample: { type: 'string' },
    json: { type: 'boolean' },
  },
})
const archive = join(shared, `data/polnear/${values.split}.tar.gz`)
const scorer = join(shared, 'scores/polnear.mjs')

if (!existsSync(archive) || !existsSync(scorer)) console.error(`polnear: skipped, ${archive} is not here`)
else {
  const folder = mkdtempSync(join(tmpdir(), 'readout-polnear-'))
  try {
    execFileSync('tar', ['xzf', archive, '-C', folder])
    const texts = join(folder, values.split)
    const files = readdirSync(join(texts, 'text')).sort()
    const every = values.sample ? Math.max(1, Math.floor(files.length / Number(values.sample))) : 1
    const lines: string[] = []
    const began = performance.now()
    let done = 0
    for (const [i, file] of files.entries()) {
      if (i % every) {
        // Outside the sample: the scorer takes no account of annotations without their text.
        rmSync(join(texts, 'text', file))
        continue
      }
      const attributions = attributionsOf(file, readFileSync(join(texts, 'text', file)))
      lines.push(JSON.stringify({ report: { file }, attributions }))
      done++
    }
    const seconds = (performance.now() - began) / 1000
    writeFileSync(join(folder, 'out.jsonl'), lines.join('\n'))
    const extra = [...(values.errors ? ['--errors', values.errors] : []), ...(values.json ? ['--json'] : [])]
    console.log(
      execFileSync('node', [scorer, texts, join(folder, 'out.jsonl'), ...extra], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      }).trimEnd(),
    )
    console.error(`${done} reports in ${seconds.toFixed(2)} s, ${(done / seconds).toFixed(0)} a second`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
