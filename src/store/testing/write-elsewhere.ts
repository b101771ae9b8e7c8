import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('write-readings.ts', import.meta.url))

/** Another process that reads made-up pages in. */
export interface Elsewhere {
  /** Resolves when it begins to write. */
  readonly writing: Promise<unknown>
  /** Resolves with its exit code, null where it was killed. */
  readonly ended: Promise<number | null>
  /** Ends it without a chance to tidy up. */
  kill(): void
}

/** Starts another process that reads the made-up pages `from` to `to` into the store in a folder. */
export function writeElsewhere(where: string, from: number, to: number): Elsewhere {
  const args = ['--import', 'tsx', program, where, String(from), String(to)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  return {
    writing: once(child.stdout, 'data'),
    ended: once(child, 'exit').then(([code]) => code),
    kill: () => child.kill('SIGKILL'),
  }
}
