import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readInto } from '../pipeline.ts'
import { withStore } from './context.ts'
import { serveUntilStopped } from './serve.ts'
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
    await withStore(folder, async (store) => {
      const gold = (await readdir(examples)).find((name) => name.endsWith('.json'))!
      const { title } = JSON.parse(await readFile(join(examples, gold), 'utf8')) as { title: string }
      const story = await store.story(title)
      const pages = join(examples, basename(gold, '.json'))
      for await (const step of readInto(store, story, [pages], { reach: 'public' })) {
        if (step.kind === 'problem') terminal.remark(`not read  ${step.problem.address}: ${step.problem.detail}`)
      }
      await show(undefined, { store: folder }, terminal)
      if (!options.once) await serveUntilStopped(store, options.port, terminal)
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
