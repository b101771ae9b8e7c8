/**
 * Prints how well PolNeAR's own annotators agree by the scorer that measures Readout: 17 texts of train and dev were marked by six
 * people, and each is held against each other as if one were the truth and the other a program. What people reach is what can be asked.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPolnear } from '../training/attributions/read-polnear.ts'

const shared = new URL('../../shared/', import.meta.url).pathname
const scorer = join(shared, 'scores/polnear.mjs')
const splits = ['train', 'dev'].map((split) => ({ split, archive: join(shared, `data/polnear/${split}.tar.gz`) }))
const measures = ['cue', 'content_overlap', 'content_wide', 'content_exact', 'whole'] as const
const people = [0, 1, 2, 3, 4, 5]

/** What the nth annotator marked in the texts that all six did, as a program would print it, by file. */
function marksOf(person: number): Map<string, string> {
  const lines = splits.flatMap(({ archive }) => {
    const byAll = new Set(readPolnear(archive, people.length - 1).map(({ file }) => file))
    return readPolnear(archive, person).filter(({ file }) => byAll.has(file))
  })
  return new Map(
    lines.map(({ file, attributions }) => {
      const found = attributions.map((each) => ({ ...each, source: each.source.length ? each.source : null }))
      return [file, JSON.stringify({ report: { file }, attributions: found })]
    }),
  )
}

/** A folder in which the nth annotator's marks of the texts that all six marked are the truth. */
function makeTruth(folder: string, person: number, files: ReadonlySet<string>): string {
  const truth = join(folder, `${person}`)
  mkdirSync(truth)
  for (const { split, archive } of splits)
    execFileSync('tar', ['xzf', archive, '-C', truth, '--strip-components=1', split])
  const marks = join(truth, 'attributions')
  const count = new Map<string, number>()
  for (const name of readdirSync(marks).sort()) {
    const file = name.replace(/_[0-9a-f]{4}\.ann$/, '.txt')
    const nth = count.get(file) ?? 0
    count.set(file, nth + 1)
    if (nth !== person || !files.has(file)) rmSync(join(marks, name))
  }
  return truth
}

if (!splits.every(({ archive }) => existsSync(archive)) || !existsSync(scorer))
  console.error(`annotators: skipped, no PolNeAR under ${shared}`)
else {
  const folder = mkdtempSync(join(tmpdir(), 'readout-annotators-'))
  try {
    const marks = people.map(marksOf)
    const sums = new Map<string, number[]>(measures.map((measure) => [measure, []]))
    for (const person of people) {
      const truth = makeTruth(folder, person, new Set(marks[person]!.keys()))
      for (const other of people) {
        if (other === person) continue
        const out = join(folder, 'out.jsonl')
        writeFileSync(out, [...marks[other]!.values()].join('\n'))
        const printed = execFileSync('node', [scorer, truth, out, '--json'], { encoding: 'utf8' })
        const figures = JSON.parse(printed) as Record<string, { f1: number }>
        for (const measure of measures) sums.get(measure)!.push(100 * figures[measure]!.f1)
      }
    }
    for (const [measure, all] of sums) {
      const mean = all.reduce((sum, each) => sum + each, 0) / all.length
      const range = `${Math.min(...all).toFixed(1)} to ${Math.max(...all).toFixed(1)}`
      console.log(`${measure.padEnd(16)} F1 ${mean.toFixed(1)} (${all.length} pairs, ${range})`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
