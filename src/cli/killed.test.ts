import { mkdirSync, mkdtempSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { variedPages } from '../../examples/vary.ts'
import { builtSources } from '../record/testing/built-sources.ts'
import { runReadout, startReadout } from './testing/run-readout.ts'

describe('killed while reading 8 reports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-killed-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('3 kills -9 at random moments of it, then read again: the record of an undisturbed run', {
    timeout: 180_000,
  }, async () => {
    const pages = join(folder, 'pages')
    mkdirSync(pages)
    for (const { name, bytes } of variedPages(8)) writeFileSync(join(pages, name), bytes)
    const read = (store: string) => ['read', pages, '--story', 'killed', '--store', join(folder, store)]
    const exported = async (store: string) =>
      (await runReadout(['export', 'killed', '--store', join(folder, store)])).out

    mkdirSync(join(folder, 'disturbed'))
    const program = join(await builtSources(), 'src/cli/main.js')
    for (let kills = 0; kills < 3; kills++) {
      const { child, done } = startReadout(read('disturbed'), {}, program)
      await Promise.race([touched(join(folder, 'disturbed')), done])
      await sleep(Math.random() * 1000)
      child.kill('SIGKILL')
      await done
    }
    expect((await runReadout(read('disturbed'))).code).toBe(0)
    expect((await runReadout(read('undisturbed'))).code).toBe(0)
    const record = await exported('undisturbed')
    expect(JSON.parse(record).reports).toHaveLength(8)
    expect(await exported('disturbed')).toBe(record)
  })
})

/** Resolves when something in a folder is written: starting takes a while, and a kill before it strikes nothing. */
function touched(folder: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, () => {
      watcher.close()
      resolve()
    })
  })
}
