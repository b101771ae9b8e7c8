import { openSources } from '../intake/sources/index.ts'
import { examinePage } from '../pipeline.ts'
import { clean } from '../publish/readout/clean.ts'
import type { Problem } from '../record/problem.ts'
import { exit } from './exit.ts'
import type { Terminal } from './terminal.ts'

export interface ExtractCommand {
  readonly format: 'jsonl' | 'json'
  readonly allowPrivate?: boolean
}

/** `readout extract FILE…`: each page's report and findings as a line of JSON, without a store. Resolves to the exit code. */
export async function extractFiles(
  targets: readonly string[],
  options: ExtractCommand,
  terminal: Terminal,
): Promise<number> {
  const sources = openSources({ reach: options.allowPrivate ? 'private' : 'public', stdin: terminal.stdin })
  let failed = 0
  const fail = (p: Problem) => {
    failed++
    terminal.remark(`${terminal.errColors.red('not read')}  ${clean(p.address)}: ${clean(p.detail)}`)
  }
  try {
    for (const target of targets) {
      const { items, problems } = await sources.list(target)
      problems.forEach(fail)
      for (const item of items) {
        const fetched = await item.fetch()
        if (fetched.kind === 'problem') fail(fetched.problem)
        if (fetched.kind !== 'page') continue
        const result = examinePage(fetched.page)
        if ('problem' in result) fail(result.problem)
        else await terminal.out(`${JSON.stringify(result.extract, null, options.format === 'json' ? 1 : undefined)}\n`)
      }
    }
  } finally {
    await sources.close()
  }
  return failed ? exit.problems : exit.done
}
