import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '../api/index.ts'
import { readInto } from '../pipeline/read-into.ts'
import type { Store } from '../store/index.ts'
import { withStore } from './context.ts'
import { untilInterrupted } from './interrupt.ts'
import { faultTeller, untilStopped } from './serve.ts'
import { show } from './show.ts'
import type { Terminal } from './terminal.ts'

/** A story's pages lie in a folder here; what is known of it beside them, in a file of the same name. */
const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

export interface StartCommand {
  readonly once?: boolean
  readonly port: number
}

/** `npm start`: reads the built-in example into a store of its own, prints its readout and serves it. */
export async function start(options: StartCommand, terminal: Terminal): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-'))
  try {
    await untilInterrupted((signal) => showExample(folder, options, signal, terminal))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function showExample(
  folder: string,
  options: StartCommand,
  signal: AbortSignal,
  terminal: Terminal,
): Promise<void> {
  await withStore(folder, async (store) => {
    // First, because a port that is taken should be told before anything is read.
    const listening = options.once ? null : await serve(store, { port: options.port, onFault: faultTeller(terminal) })
    try {
      await readExample(store, signal, terminal)
      await show(undefined, { store: folder }, terminal)
      if (listening) await untilStopped(listening.url, signal, terminal)
    } catch (error) {
      if (!signal.aborted) throw error
    } finally {
      await listening?.close()
    }
  })
}

async function readExample(store: Store, signal: AbortSignal, terminal: Terminal): Promise<void> {
  const gold = (await readdir(examples)).find((name) => name.endsWith('.json'))!
  const { title } = JSON.parse(await readFile(join(examples, gold), 'utf8')) as { title: string }
  for await (const step of readInto(store, title, [join(examples, basename(gold, '.json'))], {
    reach: 'public',
    signal,
  })) {
    if (step.kind === 'problem') terminal.remark(`not read  ${step.problem.address}: ${step.problem.detail}`)
  }
}
