import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Libsql from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../index.ts'
import { madeUpReadingOf } from '../testing/made-up-reading.ts'
import { writeElsewhere } from '../testing/write-elsewhere.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-processes-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const write = async (store: Store, from: number, to: number) => {
  const { id } = await store.story('Ferry talks')
  for (let number = from; number < to; number++) await store.putReading(madeUpReadingOf(id, number))
  return id
}

/** What a store holds after one process read the pages 0 to `to` in, undisturbed. */
const undisturbed = async (to: number) => {
  const store = await openStore(join(folder, 'undisturbed'))
  const contents = await store.contents(await write(store, 0, to))
  await store.close()
  return contents
}

const check = (where: string) => {
  const database = new Libsql(join(where, 'readout.db'))
  const rows = (sql: string) => database.prepare(sql).all()
  try {
    return [rows('pragma integrity_check'), rows('pragma foreign_key_check')]
  } finally {
    database.close()
  }
}
const sound = [[{ integrity_check: 'ok' }], []]

describe('two processes', () => {
  it('read into one record at once', async () => {
    const where = join(folder, 'store')
    const store = await openStore(where)
    const other = await writeElsewhere(where, 100, 300)
    await other.writing
    const id = await write(store, 0, 200)
    expect(await other.ended).toBe(0)
    expect(await store.contents(id)).toEqual(await undisturbed(300))
    await store.close()
  })
})

describe('a process that is killed while it writes', () => {
  it('leaves a sound record, and reading again gives the record of an undisturbed run', async () => {
    const pages = 240
    const expected = await undisturbed(pages)
    // Two records at a time, each through four kills, as the machine may have two processors.
    const survive = async (where: string) => {
      let killed = 0
      for (let from = 0; killed < 4; from = (from + 23) % pages) {
        const other = await writeElsewhere(where, from, pages)
        await other.writing
        await sleep(Math.random() * 50)
        other.kill()
        if ((await other.ended) === null) killed++
        expect(check(where)).toEqual(sound)
      }
      const store = await openStore(where)
      const { id } = await store.story('Ferry talks')
      const { reports, findings } = await store.contents(id)
      for (const { id, text } of reports) {
        expect(expected.findings.get(id)).toEqual(findings.get(id))
        expect(expected.reports.find((report) => report.id === id)?.text).toBe(text)
      }
      expect(await store.contents(await write(store, 0, pages))).toEqual(expected)
      await store.close()
    }
    await Promise.all([survive(join(folder, 'one')), survive(join(folder, 'two'))])
  }, 120_000)
})
