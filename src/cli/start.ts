import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readInto } from '../pipeline.ts'
import { withStore } from './context.ts'
import { serveUntilStopped } from './serve.ts'
import { show } from './show.ts'
import type { Terminal } from './terminal.ts'

/** The example's pages: a folder of examples/ that holds reports. */
const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

export interface StartCommand {
  readonly once?: boolean
  readonly port: number
}

/** `npm start`: reads the built-in example into a store of its own, prints its readout and serves it. */
export async function start(options: StartCommand, terminal: Terminal): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-'))
  try {
    await withStore(folder, async (store) => {
      const name = (await readdir(examples, { withFileTypes: true })).find(
        (e) => e.isDirectory() && !e.name.includes('.'),
      )!.name
      const title = name.replaceAll('-', ' ').replace(/^./u, (c) => c.toUpperCase())
      const story = await store.story(title)
      for await (const step of readInto(store, story, [join(examples, name)], { reach: 'public' })) {
        if (step.kind === 'problem') terminal.remark(`not read  ${step.problem.address}: ${step.problem.detail}`)
      }
      await show(undefined, { store: folder }, terminal)
      if (!options.once) await serveUntilStopped(store, options.port, terminal)
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
