import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readPage } from '../src/intake/read-page.ts'
import { examine } from '../src/pipeline/examine.ts'
import type { Attribution } from '../src/record/finding.ts'
import { matchAttributions } from '../training/attributions/match.ts'
import { type MarkedText, readPolnear } from '../training/attributions/read-polnear.ts'

/** What `readout extract` finds in a text: the page is read as any other, its headline and furniture left out. */
function attributionsOf(file: string, bytes: Buffer) {
  const result = readPage({ address: file, file, url: null, contentType: 'text/plain', bytes })
  return result.kind === 'report' ? examine(result.report).attributions : []
}

/** Attributions by their confidence: how many, what was promised of them, and how many are right (cue found, content half shared or more). */
interface Bin {
  count: number
  promised: number
  right: number
}

/** Sorts what was found in a text into ten bins by confidence. */
function sortInto(bins: readonly Bin[], { text, attributions }: MarkedText, found: readonly Attribution[]): void {
  const spans = found.map(({ source, cue, content }) => ({ source: source ? [source] : [], cue, content }))
  matchAttributions(text, spans, attributions).forEach(({ cue, overlap }, n) => {
    const { confidence } = found[n]!
    if (confidence === undefined) return
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]!
    bin.count++
    bin.promised += confidence
    if (cue && overlap >= 0.5) bin.right++
  })
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
    const bins = Array.from({ length: 10 }, (): Bin => ({ count: 0, promised: 0, right: 0 }))
    const marked = new Map(readPolnear(archive).map((each) => [each.file, each]))
    const began = performance.now()
    let done = 0
    for (const [i, file] of files.entries()) {
      if (i % every) {
        // Outside the sample: the scorer takes no account of annotations without their text.
        rmSync(join(texts, 'text', file))
        continue
      }
      const attributions = attributionsOf(file, readFileSync(join(texts, 'text', file)))
      sortInto(bins, marked.get(file)!, attributions)
      lines.push(JSON.stringify({ report: { file }, attributions }))
      done++
    }
    const seconds = (performance.now() - began) / 1000
    writeFileSync(join(folder, 'out.jsonl'), lines.join('\n'))
    const extra = [...(values.errors ? ['--errors', values.errors] : []), ...(values.json ? ['--json'] : [])]
    const printed = execFileSync('node', [scorer, texts, join(folder, 'out.jsonl'), ...extra], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    }).trimEnd()
    const sure = bins[9]!
    if (values.json) {
      console.log(
        JSON.stringify({ ...JSON.parse(printed), right_where_sure: sure.count ? sure.right / sure.count : 0 }),
      )
    } else {
      console.log(printed)
      for (const { count, promised, right } of bins) {
        if (!count) continue
        const share = (sum: number) => ((100 * sum) / count).toFixed(0)
        console.log(`confidence ${share(promised)}: ${count} attributions, ${share(right)}% right`)
      }
    }
    console.error(`${done} reports in ${seconds.toFixed(2)} s, ${(done / seconds).toFixed(0)} a second`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
