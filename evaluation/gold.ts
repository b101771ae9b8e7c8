import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { readPage } from '../src/intake/read-page.ts'
import { examine } from '../src/pipeline/examine.ts'
import { reconcile } from '../src/reconcile/index.ts'
import type { StoryRecord } from '../src/record/record.ts'

/** Reads files into a record without a store, as `readout read` and `readout export` would. */
export function recordOfFiles(title: string, files: readonly string[]): StoryRecord {
  const extracts = files.flatMap((file) => {
    const result = readPage({
      address: resolve(file),
      file: basename(file),
      url: null,
      contentType: null,
      bytes: readFileSync(file),
    })
    return result.kind === 'report' ? [examine(result.report)] : []
  })
  return reconcile({
    story: { id: title, title },
    reports: extracts.map((e) => e.report),
    findings: new Map(extracts.map(({ report, ...findings }) => [report.id, findings])),
    judgements: [],
    problems: [],
  })
}

/** A measure as score.mjs gives it: precision, recall, F1, and how many there are in the gold and in the record. */
export interface Measure {
  readonly p: number
  readonly r: number
  readonly f1: number
  readonly gold: number
  readonly found: number
}

/** What score.mjs prints with --json: F1 measures, and groups of shares. */
export type GoldScore = Record<string, Measure | Record<string, number>>

/** Holds the record of a gold story against its annotation with the team's own script. */
export function scoreGold(shared: string, story: string): GoldScore {
  const gold = JSON.parse(readFileSync(join(shared, 'gold', `${story}.json`), 'utf8')) as {
    reports: { file: string }[]
  }
  const files = gold.reports.map((r) => join(shared, 'gold', story, r.file))
  const record = recordOfFiles(story, files)
  const folder = mkdtempSync(join(tmpdir(), 'readout-gold-'))
  try {
    const file = join(folder, 'record.json')
    writeFileSync(file, JSON.stringify(record))
    const printed = execFileSync(
      'node',
      [join(shared, 'gold', 'score.mjs'), join(shared, 'gold', `${story}.json`), file, '--json'],
      { encoding: 'utf8' },
    )
    return JSON.parse(printed) as GoldScore
  } finally {
    rmSync(folder, { recursive: true })
  }
}
