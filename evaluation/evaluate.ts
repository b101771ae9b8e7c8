/**
 * Holds the program against the team's measures: the three gold stories, PolNeAR dev, the marked pages and the example's term sheet. Prints a table
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
/** Figures by what they were measured on: a story, 'all three', 'PolNeAR dev', 'pages'. */
type FigureSets = Record<string, Figures>

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

/** The term sheet of the built-in example held against its annotation: rows and cells, each right as a whole. */
function exampleSheet(): Figures {
  return JSON.parse(printed('example-sheet.ts', '--json')) as Figures
}

const stories = ['ukraine-28-points', 'minsk-2015', 'taliban-2020']

/** Measures that are also given for the stories together. */
const pooled = `actors aliases attributions attributions_exact citations events_mentions events events_merging
  provisions_mentions provisions provisions_merging positions_mentions positions conflicts`.split(/\s+/u)

/** The gold stories' figures, one by one and, where it makes sense, of all that they hold together. */
function goldFigures(): FigureSets {
  const scores = stories.map((story) => scoreGold(shared, story))
  const sets = Object.fromEntries(scores.map((score, i) => [stories[i]!, figuresOf(score)]))
  return { ...sets, 'all three': Object.fromEntries(pooled.map((kind) => [kind, f1OfAll(scores, kind)])) }
}

function f1OfAll(scores: readonly GoldScore[], kind: string): number {
  const measures = scores.map((score) => score[kind] as Measure)
  const sum = (of: (m: Measure) => number) => measures.reduce((all, m) => all + of(m), 0)
  return (2 * sum((m) => m.p * m.found)) / (sum((m) => m.gold) + sum((m) => m.found))
}

/** Floors are kept to the permille, rounded down, so that a figure printed is a figure reached. */
const down = (x: number) => Math.floor(x * 1000) / 1000

/** Prints what was reached beside its floor, and gives how many figures hold theirs and how many do not. */
function holdAgainst(floors: FigureSets, reached: FigureSets): { passed: number; failed: number } {
  let passed = 0
  let failed = 0
  for (const [set, figures] of Object.entries(reached)) {
    console.log(`\n${set}`)
    for (const [name, value] of Object.entries(figures)) {
      const floor = floors[set]?.[name]
      const holds = floor === undefined || down(value) >= floor
      if (floor !== undefined) holds ? passed++ : failed++
      const verdict = floor === undefined ? '' : `${holds ? 'floor' : 'UNDER its floor'} ${(100 * floor).toFixed(1)}`
      console.log(`  ${name.padEnd(32)} ${(100 * value).toFixed(1).padStart(6)}  ${verdict}`)
    }
  }
  for (const [set, figures] of Object.entries(floors))
    for (const name of Object.keys(figures)) {
      if (reached[set]?.[name] !== undefined) continue
      failed++
      console.log(`${set}: ${name} has a floor and was not measured`)
    }
  return { passed, failed }
}

/** Floors lifted to what was reached; what only stands beside ours for comparison has none. */
function raised(floors: FigureSets, reached: FigureSets): FigureSets {
  const higher = structuredClone(floors)
  for (const [set, figures] of Object.entries(reached)) {
    higher[set] ??= {}
    for (const [name, value] of Object.entries(figures)) {
      if (name.includes('bare') || value === 0) continue
      higher[set][name] = Math.max(higher[set][name] ?? 0, down(value))
    }
  }
  return higher
}

if (existsSync(join(shared, 'gold'))) {
  const reached: FigureSets = {
    ...goldFigures(),
    'PolNeAR dev': polnear(),
    pages: pages(),
    'term sheet of the example': exampleSheet(),
  }
  const floors: FigureSets = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {}
  const { passed, failed } = holdAgainst(floors, reached)
  if (process.argv.includes('--raise'))
    writeFileSync(floorsFile, `${JSON.stringify(raised(floors, reached), null, 2)}\n`)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed ? 1 : 0
} else {
  console.log('skipped: the gold stories are not beside this checkout (../shared)')
  console.log('0 passed, 0 failed')
}
