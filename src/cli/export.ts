import { writeFile } from 'node:fs/promises'
import { recordOf } from '../pipeline.ts'
import { formats } from '../publish/index.ts'
import { lastMomentOf } from '../reconcile/as-of.ts'
import { ReadoutError } from '../record/problem.ts'
import { findStory, withStore } from './context.ts'
import type { Terminal } from './terminal.ts'

export interface ExportCommand {
  readonly store: string
  readonly format: string
  readonly output?: string
  /** A moment that everything is as of, as people write it. */
  readonly asOf?: string
  readonly all?: boolean
}

/** `readout export [STORY] --format json|md|html|…`: the record as a file, or on standard output. */
export async function exportStory(name: string | undefined, options: ExportCommand, terminal: Terminal): Promise<void> {
  const format = formats.find((f) => f.name === options.format)!
  await withStore(options.store, async (store) => {
    const asOf = options.asOf === undefined ? undefined : lastMomentOf(options.asOf)
    const record = await recordOf(store, (await findStory(store, name)).id, asOf)
    const text = format.write(record, options.all ? 'whole' : 'brief')
    if (!options.output) return terminal.out(text)
    await writeFile(options.output, text).catch((error: Error) => {
      throw new ReadoutError(
        `"${options.output}" cannot be written: ${error.message}`,
        'give another file with --output',
        { cause: error },
      )
    })
  })
}
