import { writeFile } from 'node:fs/promises'
import { recordOf } from '../pipeline/record-of.ts'
import { formats } from '../publish/index.ts'
import { lastMomentOf } from '../reconcile/as-of.ts'
import { ReadoutError } from '../record/readout-error.ts'
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

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  ENAMETOOLONG: 'the name is too long',
  EISDIR: 'it is a folder',
  EACCES: 'there is no permission to write it',
  EROFS: 'nothing can be written on that disk',
  ENOSPC: 'there is no room left',
}

/** `readout export [STORY] --format json|md|html|…`: the record as a file, or on standard output. */
export async function exportStory(name: string | undefined, options: ExportCommand, terminal: Terminal): Promise<void> {
  const format = formats.find((f) => f.name === options.format)!
  await withStore(options.store, async (store) => {
    const asOf = options.asOf === undefined ? undefined : lastMomentOf(options.asOf)
    const record = await recordOf(store, (await findStory(store, name)).id, asOf)
    const text = format.write(record, options.all ? 'whole' : 'brief')
    if (!options.output) return terminal.out(text)
    await writeFile(options.output, text).catch((error: NodeJS.ErrnoException) => {
      const reason = reasons[error.code ?? ''] ?? error.message
      throw new ReadoutError(`"${options.output}" cannot be written: ${reason}`, 'give another file with --output', {
        cause: error,
      })
    })
  })
}
