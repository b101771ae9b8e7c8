import { serve } from '../api/index.ts'
import type { Store } from '../store/index.ts'
import { remark, withStore } from './context.ts'

export interface ServeCommand {
  readonly store: string
  readonly port: number
}

/** `readout serve`: shows the store on http://localhost:4646 until Ctrl-C. */
export async function serveStore(options: ServeCommand): Promise<void> {
  await withStore(options.store, (store) => serveUntilStopped(store, options.port))
}

/** Serves until Ctrl-C, and closes what it opened. */
export async function serveUntilStopped(store: Store, port: number): Promise<void> {
  const listening = await serve(store, port)
  remark(`Readout is on ${listening.url} (Ctrl-C stops it)`)
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await listening.close()
}
