import { writeFile } from 'node:fs/promises'
import { madeRecordOf, recordOf } from '../pipeline/record-of.ts'
import { remember } from '../pipeline/remember.ts'
import { type ExportFormat, formats } from '../publish/index.ts'
import type { BriefLength } from '../publish/readout/brief.ts'
import { lastMomentOf } from '../reconcile/as-of.ts'
import { ReadoutError } from '../record/readout-error.ts'
import type { Store } from '../store/index.ts'
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
    const pieces = await piecesOf(
      store,
      (await findStory(store, name)).id,
      format,
      options.all ? 'whole' : 'brief',
      asOf,
    )
    if (!options.output) {
      for (const piece of pieces) await terminal.out(piece)
      return
    }
    await writeFile(options.output, pieces).catch((error: NodeJS.ErrnoException) => {
      const reason = reasons[error.code ?? ''] ?? error.message
      throw new ReadoutError(`"${options.output}" cannot be written: ${reason}`, 'give another file with --output', {
        cause: error,
      })
    })
  })
}

/** The file's text, in pieces. What does not hold the record is short beside it, and is kept in the store: made again it takes as long as a brief. */
async function piecesOf(
  store: Store,
  story: string,
  format: ExportFormat,
  length: BriefLength,
  asOf: string | undefined,
): Promise<Iterable<string>> {
  if (format.holdsRecord) {
    const record = await recordOf(store, story, asOf)
    return format.pieces?.(record) ?? [format.write(record, length)]
  }
  const wanted = { story, name: `export ${format.name}`, asked: [length, asOf ?? null] }
  const made = await remember(store, wanted, async () => {
    const { value: record, from } = await madeRecordOf(store, story, asOf)
    return { value: { text: format.write(record, length) }, from }
  })
  return [made.value.text]
}
