/**
 * Speed and memory of the analysis, beside what compromise and wink-nlp do with the same text, and of what is made of it: who said
 * what, by rules alone and with the model, and all findings. `tsx evaluation/analysis.ts`. What is measured is the built package,
 * each figure in a process of its own.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { variedPages } from '../examples/vary.ts'
import { readPage } from '../src/intake/read-page.ts'
import { bodyOf, bodyText } from '../src/record/body.ts'

const { values } = parseArgs({ options: { reports: { type: 'string', default: '280' } } })
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'readout-analysis-'))
const runs = ['first', 'alone', 'workers', 'compromise', 'wink', 'ruled', 'attributed', 'examined'] as const

try {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  execFileSync(process.execPath, [join(root, 'build.js'), join(folder, 'dist')], { stdio: 'inherit' })
  const pages = variedPages(Number(values.reports))
  const documents = pages.flatMap(({ name, bytes }) => {
    const page = readPage({ address: name, file: name, url: null, contentType: null, bytes })
    if (page.kind !== 'report') return []
    return [{ text: page.report.text, body: bodyOf(page.report), plain: bodyText(page.report) }]
  })
  writeFileSync(join(folder, 'documents.json'), JSON.stringify(documents))
  const raw = pages.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes).toString('base64') }))
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(raw))
  for (const run of runs) {
    execFileSync(process.execPath, [join(import.meta.dirname, 'analysis-run.js'), folder, run], { stdio: 'inherit' })
  }
} finally {
  rmSync(folder, { recursive: true })
}
