import { stat } from 'node:fs/promises'
import { basename, isAbsolute, relative, resolve } from 'node:path'
import type { Skipped } from '../intake/sources/index.ts'
import { type Progress, readInto } from '../pipeline/read-into.ts'
import { clean } from '../publish/readout/clean.ts'
import { ReadoutError } from '../record/readout-error.ts'
import type { Store } from '../store/index.ts'
import { withStore } from './context.ts'
import { exit } from './exit.ts'
import { untilInterrupted } from './interrupt.ts'
import { openPageReader } from './page-reader.ts'
import { nothingHere, passedOver } from './passed-over.ts'
import type { Terminal } from './terminal.ts'

export interface ReadCommand {
  readonly story?: string
  readonly store: string
  readonly allowPrivate?: boolean
  readonly quiet?: boolean
}

/** As in the reading room, which adds pages under no longer one. */
const longestTitle = 200

/** `readout read`: reads pages into a story. Resolves to the exit code. */
export async function read(targets: readonly string[], options: ReadCommand, terminal: Terminal): Promise<number> {
  const length = options.story?.trim().length ?? 0
  if (length > longestTitle)
    throw new ReadoutError(
      `a story’s title has ${longestTitle} characters at most, not ${length}`,
      'give a shorter one with --story',
    )
  return untilInterrupted((signal) =>
    withStore(options.store, async (store) => {
      const title = options.story ?? (await storyFor(store, targets))
      return readAll(store, title, targets, { ...options, signal, terminal })
    }),
  )
}

async function readAll(
  store: Store,
  title: string,
  targets: readonly string[],
  { allowPrivate, quiet, signal, terminal }: ReadCommand & { signal: AbortSignal; terminal: Terminal },
): Promise<number> {
  const counts = new Map<string, number>()
  const paint = terminal.errColors
  const say = (line: string) => {
    if (!quiet) terminal.remark(line)
  }
  const skipped: Skipped[] = []
  let label = ''
  const reader = openPageReader(quiet ? { ...terminal, progress: () => undefined } : terminal)
  signal.addEventListener('abort', () => void reader.close())
  try {
    const reading = readInto(store, title, targets, {
      reach: allowPrivate ? 'private' : 'public',
      signal,
      stdin: terminal.stdin,
      examine: (page) => reader.examine(page, label),
      onStart: (address, i, total) => {
        label = `${i}/${total}  ${nameOf(address)}`
        if (!quiet) terminal.progress(paint.dim(label))
      },
      onListed: (listing) => {
        skipped.push(...listing.skipped)
        if (listing.items.length + listing.problems.length === 0) terminal.remark(paint.yellow(nothingHere))
      },
    })
    for await (const step of reading) {
      const outcome = step.kind === 'read' ? step.outcome : step.kind
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
      if (step.kind === 'problem')
        terminal.remark(
          `${paint.red('not read')}  ${placeOf(step.problem.address)}: ${asOption(clean(step.problem.detail))}`,
        )
      else if (step.kind === 'read' && step.outcome !== 'unchanged') say(lineFor(step, terminal))
    }
  } catch (error) {
    if (!signal.aborted) throw error
    terminal.remark(`stopped; ${summary(counts, skipped)}. What was read is kept: read again to go on`)
    return exit.interrupted
  } finally {
    await reader.close()
  }
  say(`"${clean(title)}": ${summary(counts, skipped)}`)
  return counts.has('problem') ? exit.problems : exit.done
}

/** Where a page is, whole: who gave a wrong path wants to see which. */
const placeOf = (address: string) => {
  const near = isAbsolute(address) ? relative(process.cwd(), address) : address
  return clean(near === '' || near.startsWith('..') ? address : near)
}

/** What a detail says may be allowed, as it is allowed on a command line. */
const asOption = (detail: string) => detail.replace(/allow private addresses$/u, 'add --allow-private')

const nameOf = (address: string) => clean(/^https?:/u.test(address) ? address : basename(address))

function lineFor(step: Progress & { kind: 'read' }, { errColors: paint }: Terminal): string {
  const { outlet, headline, problems } = step.report
  const marks = problems.map((p) => `\n          ${paint.yellow(clean(p.detail))}`).join('')
  const name = clean(`${outlet ?? 'outlet not stated'}: ${headline ?? nameOf(step.address)}`)
  return `${paint.green(step.outcome.padEnd(8))}  ${name}${marks}`
}

function summary(counts: ReadonlyMap<string, number>, skipped: readonly Skipped[]): string {
  const words: Record<string, string> = {
    new: 'new',
    known: 'known from elsewhere',
    'new version': 'changed',
    unchanged: 'unchanged',
    problem: 'not read',
  }
  const parts = Object.entries(words).flatMap(([key, word]) => (counts.get(key) ? [`${counts.get(key)} ${word}`] : []))
  return [...parts, ...passedOver(skipped)].join(', ') || 'nothing read'
}

/** Without --story: a folder names its story; else the only story there is; else one called "story". */
async function storyFor(store: Store, targets: readonly string[]): Promise<string> {
  for (const target of targets) {
    const found = /^https?:/iu.test(target) || target === '-' ? undefined : await stat(target).catch(() => undefined)
    if (found?.isDirectory()) return basename(resolve(target)).slice(0, longestTitle) || 'story'
  }
  const stories = await store.stories()
  return stories.length === 1 ? stories[0]!.title : 'story'
}
