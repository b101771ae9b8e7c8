import { recordOf } from '../pipeline.ts'
import { terminalReadout } from '../publish/readout/terminal.ts'
import { terminalActors } from '../publish/readout/terminal-actors.ts'
import { terminalOrigins } from '../publish/readout/terminal-origins.ts'
import { terminalTimeline } from '../publish/readout/terminal-timeline.ts'
import { findStory, withStore } from './context.ts'
import type { Terminal } from './terminal.ts'

export interface ShowCommand {
  readonly store: string
  readonly all?: boolean
  readonly origins?: boolean
  readonly timeline?: boolean
  readonly actors?: boolean
}

/** `readout show [STORY]`: the readout in the terminal, with `--origins` its origin ledger, with `--timeline` its events, with `--actors` who is who. */
export async function show(name: string | undefined, options: ShowCommand, terminal: Terminal): Promise<void> {
  await withStore(options.store, async (store) => {
    const record = await recordOf(store, (await findStory(store, name)).id)
    const { width, outColors: colors } = terminal
    const views = [
      [options.timeline, terminalTimeline],
      [options.actors, terminalActors],
      [options.origins, terminalOrigins],
    ] as const
    const set = views.find(([asked]) => asked)?.[1] ?? terminalReadout
    await terminal.out(set(record, { width, colors, length: options.all ? 'whole' : 'brief' }))
  })
}
