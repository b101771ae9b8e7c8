import pc from 'picocolors'
import { recordOf } from '../pipeline.ts'
import { terminalReadout } from '../publish/readout/terminal.ts'
import { findStory, print, withStore } from './context.ts'

export interface ShowCommand {
  readonly store: string
  readonly all?: boolean
}

/** `readout show [STORY]`: the readout in the terminal. */
export async function show(name: string | undefined, options: ShowCommand): Promise<void> {
  await withStore(options.store, async (store) => {
    const record = await recordOf(store, (await findStory(store, name)).id)
    const width = Math.min(Math.max(process.stdout.columns || 100, 40), 120)
    await print(
      terminalReadout(record, {
        width,
        colors: pc.createColors(pc.isColorSupported && Boolean(process.stdout.isTTY)),
        length: options.all ? 'whole' : 'brief',
      }),
    )
  })
}
