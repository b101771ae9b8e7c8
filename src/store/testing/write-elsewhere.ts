import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { builtSources } from '../../record/testing/built-sources.ts'

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
export async function writeElsewhere(where: string, from: number, to: number): Promise<Elsewhere> {
  const program = join(await builtSources(), 'src/store/testing/write-readings.js')
  const child = spawn(process.execPath, [program, where, String(from), String(to)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return {
    writing: once(child.stdout, 'data'),
    ended: once(child, 'exit').then(([code]) => code),
    kill: () => child.kill('SIGKILL'),
  }
}
