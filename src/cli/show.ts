import { recordOf } from '../pipeline.ts'
import { terminalReadout } from '../publish/readout/terminal.ts'
import { terminalOrigins } from '../publish/readout/terminal-origins.ts'
import { findStory, withStore } from './context.ts'
import type { Terminal } from './terminal.ts'

export interface ShowCommand {
  readonly store: string
  readonly all?: boolean
  readonly origins?: boolean
}

/** `readout show [STORY]`: the readout in the terminal, or with `--origins` its origin ledger. */
export async function show(name: string | undefined, options: ShowCommand, terminal: Terminal): Promise<void> {
  await withStore(options.store, async (store) => {
    const record = await recordOf(store, (await findStory(store, name)).id)
    const { width, outColors: colors } = terminal
    const set = options.origins ? terminalOrigins : terminalReadout
    await terminal.out(set(record, { width, colors, length: options.all ? 'whole' : 'brief' }))
  })
}
