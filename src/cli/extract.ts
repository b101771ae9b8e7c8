import { conlluOf } from '../analyze/conllu.ts'
import type { RawPage } from '../intake/reading.ts'
import { openSources } from '../intake/sources/index.ts'
import { analyzePage } from '../pipeline/examine.ts'
import { clean } from '../publish/readout/clean.ts'
import type { Problem } from '../record/problem.ts'
import { exit } from './exit.ts'
import { openPageReader, type PageReader } from './page-reader.ts'
import { nothingHere, passedOver } from './passed-over.ts'
import type { Terminal } from './terminal.ts'

export interface ExtractCommand {
  readonly format: 'jsonl' | 'json'
  readonly analysis?: boolean
  readonly allowPrivate?: boolean
}

/**
 * `readout extract FILE…`: each page's report and findings as a line of JSON, or with `--analysis` its body in CoNLL-U, without a store.
 * Resolves to the exit code.
 */
export async function extractFiles(
  targets: readonly string[],
  options: ExtractCommand,
  terminal: Terminal,
): Promise<number> {
  const reader = openPageReader(terminal)
  const write = (page: RawPage) =>
    options.analysis ? writeAnalysis(page, terminal) : writeFindings(page, options, reader, terminal)
  const sources = openSources({ reach: options.allowPrivate ? 'private' : 'public', stdin: terminal.stdin })
  let failed = 0
  const fail = (p: Problem) => {
    failed++
    terminal.remark(`${terminal.errColors.red('not read')}  ${clean(p.address)}: ${clean(p.detail)}`)
  }
  try {
    for (const target of targets) {
      const { items, problems, skipped } = await sources.list(target)
      problems.forEach(fail)
      if (items.length + problems.length === 0) terminal.remark(terminal.errColors.yellow(nothingHere))
      for (const line of passedOver(skipped)) terminal.remark(line)
      for (const item of items) {
        const fetched = await item.fetch()
        if (fetched.kind === 'problem') fail(fetched.problem)
        if (fetched.kind !== 'page') continue
        const problem = await write(fetched.page)
        if (problem) fail(problem)
      }
    }
  } finally {
    await reader.close()
    await sources.close()
  }
  return failed ? exit.problems : exit.done
}

/** Writes what a page holds, or answers with the problem that it has. */
async function writeFindings(
  page: RawPage,
  { format }: ExtractCommand,
  reader: PageReader,
  terminal: Terminal,
): Promise<Problem | undefined> {
  const result = await reader.examine(page, page.file ?? page.address).catch((error: unknown) => ({
    problem: {
      reason: 'failed',
      detail: `the program failed on this page: ${String(error)}`,
      address: page.address,
    } as const,
  }))
  if ('problem' in result) return result.problem
  await terminal.out(`${JSON.stringify(result.extract, null, format === 'json' ? 1 : undefined)}\n`)
  return undefined
}

async function writeAnalysis(page: RawPage, terminal: Terminal): Promise<Problem | undefined> {
  const result = analyzePage(page)
  if ('problem' in result) return result.problem
  for (const sentence of conlluOf(result.analysis, result.report.id)) await terminal.out(sentence)
  return undefined
}
