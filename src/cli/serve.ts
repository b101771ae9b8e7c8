import { serve } from '../api/index.ts'
import { withStore } from './context.ts'
import { untilInterrupted } from './interrupt.ts'
import type { Terminal } from './terminal.ts'

export interface ServeCommand {
  readonly store: string
  readonly port: number
}

/** `readout serve`: shows the store on http://localhost:4646 until Ctrl-C. */
export async function serveStore(options: ServeCommand, terminal: Terminal): Promise<void> {
  await untilInterrupted((signal) =>
    withStore(options.store, async (store) => {
      const listening = await serve(store, options.port)
      await untilStopped(listening.url, signal, terminal)
      await listening.close()
    }),
  )
}

/** Says where the pages are, and waits until somebody has had enough. */
export async function untilStopped(url: string, signal: AbortSignal, terminal: Terminal): Promise<void> {
  terminal.remark(`Readout is on ${url} (Ctrl-C stops it)`)
  if (signal.aborted) return
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
}
