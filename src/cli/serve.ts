import { randomBytes } from 'node:crypto'
import { serve } from '../api/index.ts'
import { webFault } from '../api/web-files.ts'
import { withStore } from './context.ts'
import { untilInterrupted } from './interrupt.ts'
import type { Terminal } from './terminal.ts'

export interface ServeCommand {
  readonly store: string
  readonly port: number
  /** The interface to listen on; left out, only this machine can come in. */
  readonly host?: string
}

/** `readout serve`: shows the store on http://localhost:4646 until Ctrl-C. */
export async function serveStore({ port, host, store: where }: ServeCommand, terminal: Terminal): Promise<void> {
  await untilInterrupted((signal) =>
    withStore(where, async (store) => {
      const onFault = faultTeller(terminal)
      // A token of one's own stays the same over restarts, and with it everybody's cookie.
      const token = process.env.READOUT_TOKEN || (host ? randomBytes(18).toString('base64url') : null)
      const listening = await serve(store, { port, token, onFault, ...(host && { host }) })
      await untilStopped(listening.url, signal, terminal)
      await listening.close()
    }),
  )
}

/** Says what the server failed at; it goes on. */
export function faultTeller(terminal: Terminal): (error: unknown) => void {
  return (error) =>
    terminal.remark(`failed  ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
}

/** Says where the pages are, and waits until somebody has had enough. */
export async function untilStopped(url: string, signal: AbortSignal, terminal: Terminal): Promise<void> {
  const fault = await webFault()
  if (fault) terminal.remark(fault)
  terminal.remark(`Readout is on ${url} (Ctrl-C stops it)`)
  if (signal.aborted) return
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
}
