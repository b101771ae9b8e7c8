import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runReadout, startReadout } from './testing/run-readout.ts'

describe('readout, where nobody takes what it writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-terminal-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const bin = join(import.meta.dirname, '..', '..', 'bin', 'readout.js')

  it.skipIf(!existsSync('/dev/full'))(
    'a full disk under standard output is an error of one line',
    {
      timeout: 120_000,
    },
    () => {
      const full = openSync('/dev/full', 'w')
      const { status, stderr } = spawnSync(process.execPath, [bin, '--version'], { stdio: ['ignore', full, 'pipe'] })
      closeSync(full)
      expect(String(stderr)).toMatch(/^error .*standard output cannot be written: there is no room left\n$/u)
      expect(status).toBe(1)
    },
  )

  it('remarks that nobody hears any more (`readout read … 2>&1 | head -1`) do not stop the reading', {
    timeout: 120_000,
  }, async () => {
    const pages = ['a.txt', 'b.txt', 'c.txt'].map((name) => join(folder, name))
    for (const page of pages) writeFileSync(page, `Talks of ${page} go on\n\nThe two delegations met in Velden.\n`)
    const store = join(folder, 'store')
    const { child, done } = startReadout(['read', ...pages, '--story', 'talks', '--store', store])
    child.stderr!.destroy()
    expect((await done).code).toBe(0)
    expect((await runReadout(['list', '--store', store])).out).toMatch(/^talks\t3 reports/u)
  })
})
