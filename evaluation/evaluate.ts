/**
 * Holds the program against the team's measures: the three gold stories, PolNeAR dev and the marked pages. Prints a table
 * and fails where a figure falls under its floor. `--raise` lifts the floors to what was reached (they never go down).
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type GoldScore, type Measure, scoreGold } from './gold.ts'

const here = dirname(fileURLToPath(import.meta.url))
const shared = join(here, '..', '..', 'shared')
const floorsFile = join(here, 'floors.json')
type Figures = Record<string, number>

/** A measure's figures by name: 'attributions', 'attribution_details.speaker'. Kinds that nothing is found of are left out. */
function figuresOf(score: GoldScore): Figures {
  const figures: Figures = {}
  for (const [kind, value] of Object.entries(score)) {
    if (typeof value !== 'object') continue // the story's name
    if ('f1' in value) {
      if (Number(value.found) > 0) figures[kind] = Number(value.f1)
    } else for (const [name, share] of Object.entries(value)) figures[`${kind}.${name}`] = share
  }
  return figures
}

/** What one of the scripts beside this one prints. */
const printed = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', join(here, script), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })

/** PolNeAR's figures: F1 of cue, content and whole; accuracy of the source. */
function polnear(): Figures {
  const score = JSON.parse(printed('polnear.ts', '--json')) as Record<string, number | { f1: number }>
  const figures = Object.entries(score).filter(([name]) => name !== 'gold' && name !== 'found')
  return Object.fromEntries(figures.map(([name, value]) => [name, typeof value === 'number' ? value : value.f1]))
}

/** Body F1 on the marked pages: ours, and bare Readability's beside it. */
function pages(): Figures {
  const [ours, bare] = [...printed('pages.ts').matchAll(/ F1 (\d\.\d+)/gu)].map((m) => Number(m[1]))
  return { 'body F1': ours ?? 0, 'body F1, bare Readability': bare ?? 0 }
}

/** Floors are kept to the permille, rounded down, so that a figure printed is a figure reached. */
const down = (x: number) => Math.floor(x * 1000) / 1000

if (!existsSync(join(shared, 'gold'))) {
  console.log('skipped: the gold stories are not beside this checkout (../shared)')
  console.log('0 passed, 0 failed')
  process.exit(0)
}

const stories = ['ukraine-28-points', 'minsk-2015', 'taliban-2020']
const reached: Record<string, Figures> = {}
const kinds = [
  'actors',
  'aliases',
  'attributions',
  'attributions_exact',
  'citations',
  'events_mentions',
  'events',
  'events_merging',
  'provisions_mentions',
  'provisions',
  'provisions_merging',
  'positions_mentions',
  'positions',
  'conflicts',
]
const pooled = Object.fromEntries(kinds.map((kind) => [kind, [0, 0, 0] as [number, number, number]]))
for (const story of stories) {
  const score = scoreGold(shared, story)
  reached[story] = figuresOf(score)
  for (const [kind, sums] of Object.entries(pooled)) {
    const m = score[kind] as Measure
    pooled[kind] = [sums[0] + m.p * m.found, sums[1] + m.gold, sums[2] + m.found]
  }
}
reached['all three'] = Object.fromEntries(
  Object.entries(pooled).map(([kind, [hit, gold, found]]) => [kind, (2 * hit) / (gold + found)]),
)
reached['PolNeAR dev'] = polnear()
reached.pages = pages()

const floors = (existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {}) as Record<string, Figures>
let passed = 0
let failed = 0
for (const [set, figures] of Object.entries(reached)) {
  console.log(`\n${set}`)
  for (const [name, value] of Object.entries(figures)) {
    const floor = floors[set]?.[name]
    const verdict =
      floor === undefined
        ? ''
        : down(value) >= floor
          ? `floor ${(100 * floor).toFixed(1)}`
          : `UNDER its floor ${(100 * floor).toFixed(1)}`
    if (floor !== undefined) down(value) >= floor ? passed++ : failed++
    console.log(`  ${name.padEnd(32)} ${(100 * value).toFixed(1).padStart(6)}  ${verdict}`)
  }
}
for (const [set, figures] of Object.entries(floors)) {
  for (const name of Object.keys(figures)) {
    if (reached[set]?.[name] === undefined) {
      failed++
      console.log(`${set}: ${name} has a floor and was not measured`)
    }
  }
}
if (process.argv.includes('--raise')) {
  for (const [set, figures] of Object.entries(reached)) {
    for (const [name, value] of Object.entries(figures)) {
      floors[set] ??= {}
      if (name.includes('bare') || value === 0) continue
      floors[set][name] = Math.max(floors[set][name] ?? 0, down(value))
    }
  }
  writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`)
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
