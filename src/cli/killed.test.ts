import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { variedPages } from '../../examples/vary.ts'
import { runReadout, startReadout } from './testing/run-readout.ts'

describe('killed while reading 80 reports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-killed-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('20 kills -9 at random moments, then read again: the record of an undisturbed run', {
    timeout: 180_000,
  }, async () => {
    const pages = join(folder, 'pages')
    mkdirSync(pages)
    for (const { name, bytes } of variedPages(80)) writeFileSync(join(pages, name), bytes)
    const read = (store: string) => ['read', pages, '--story', 'killed', '--store', join(folder, store)]
    const exported = async (store: string) =>
      (await runReadout(['export', 'killed', '--store', join(folder, store)])).out

    let kills = 0
    while (kills < 20) {
      const { child, done } = startReadout(read('disturbed'))
      await sleep(400 + Math.random() * 900)
      if (child.kill('SIGKILL')) kills++
      await done
    }
    expect((await runReadout(read('disturbed'))).code).toBe(0)
    expect((await runReadout(read('undisturbed'))).code).toBe(0)
    const record = await exported('undisturbed')
    expect(JSON.parse(record).reports).toHaveLength(80)
    expect(await exported('disturbed')).toBe(record)
  })
})
