import { serve } from '../api/index.ts'
import type { Store } from '../store/index.ts'
import { withStore } from './context.ts'
import type { Terminal } from './terminal.ts'

export interface ServeCommand {
  readonly store: string
  readonly port: number
}

/** `readout serve`: shows the store on http://localhost:4646 until Ctrl-C. */
export async function serveStore(options: ServeCommand, terminal: Terminal): Promise<void> {
  await withStore(options.store, (store) => serveUntilStopped(store, options.port, terminal))
}

/** Serves until Ctrl-C, and closes what it opened. */
export async function serveUntilStopped(store: Store, port: number, terminal: Terminal): Promise<void> {
  const listening = await serve(store, port)
  terminal.remark(`Readout is on ${listening.url} (Ctrl-C stops it)`)
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await listening.close()
}
