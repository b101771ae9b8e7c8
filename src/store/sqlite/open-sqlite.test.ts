import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import Libsql from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../record/identity.ts'
import { ReadoutError } from '../../record/readout-error.ts'
import { openStore } from '../index.ts'
import { storeOver } from '../store.ts'
import { asNobody } from '../testing/as-nobody.ts'
import { madeUpReading, madeUpReadingOf } from '../testing/made-up-reading.ts'
import { openSqlite } from './open-sqlite.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-sqlite-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(ReadoutError)
  const { message, hint } = error as ReadoutError
  expect(hint).toBeTruthy()
  return message
}

const snapshot = async () =>
  Object.fromEntries(
    await Promise.all(
      (await readdir(folder)).sort().map(async (name) => [name, sha256(await readFile(join(folder, name), 'hex'))]),
    ),
  )

const execute = (file: string, ...statements: string[]) => {
  const database = new Libsql(join(folder, file))
  for (const statement of statements) database.exec(statement)
  database.close()
}

describe('opening a folder', () => {
  it.each(['store', 'a store', 'à 100 % #1?', 'сховище', "o'clock"])(
    'makes it and keeps its records: %s',
    async (name) => {
      const where = join(folder, name)
      const store = await openStore(where)
      await store.putReading(madeUpReading({ story: (await store.story('Ferry talks')).id }))
      await store.close()
      expect(await readdir(where)).toContain('readout.db')
      const again = await openStore(where)
      expect(await again.stories()).toMatchObject([{ title: 'Ferry talks', reports: 1 }])
      await again.close()
    },
  )

  it.each(['', ' ', 'mysql://here/x', 'https://example.org/x'])('refuses %j as a place', async (where) => {
    expect(await refusal(openStore(where))).toContain(`"${where}"`)
  })

  it('refuses a folder whose parent is missing, and makes neither', async () => {
    const where = join(folder, 'none', 'store')
    expect(await refusal(openStore(where))).toContain(`"${join(folder, 'none')}"`)
    expect(await readdir(folder)).toEqual([])
  })

  it('refuses a file in the place of the folder', async () => {
    await writeFile(join(folder, 'a.txt'), 'x')
    expect(await refusal(openStore(join(folder, 'a.txt')))).toContain('a file is in its place')
    expect(await refusal(openStore(join(folder, 'a.txt', 'store')))).toContain('a file is in its place')
  })

  it('refuses a folder in the place of the database', async () => {
    await mkdir(join(folder, 'readout.db'))
    expect(await refusal(openStore(folder))).toContain(`"${join(folder, 'readout.db')}" is not a store`)
  })
})

describe('a database that is not ours', () => {
  const cases: [string, () => void | Promise<void>, string][] = [
    ['is no database', () => writeFile(join(folder, 'readout.db'), 'Dear diary'), 'no SQLite database'],
    ['is another program’s', () => execute('readout.db', 'create table notes (id text)'), 'another program'],
    [
      'is another program’s, with its log',
      () => execute('readout.db', 'pragma journal_mode = wal', 'create table notes (id text)'),
      'another program',
    ],
    ['is another program’s, without tables', () => execute('readout.db', 'pragma user_version = 7'), 'another program'],
    [
      'is of a later version',
      () =>
        execute(
          'readout.db',
          'create table readout_schema (version integer)',
          'insert into readout_schema values (99)',
        ),
      'schema version 99',
    ],
  ]
  it.each(cases)('is refused untouched when it %s', async (_, make, says) => {
    await make()
    const before = await snapshot()
    const message = await refusal(openStore(folder))
    expect(message).toContain(says)
    expect(message).toContain(folder)
    expect(await snapshot()).toEqual(before)
  })

  it('is refused while its program has it open', async () => {
    const database = new Libsql(join(folder, 'readout.db'))
    database.prepare('pragma journal_mode = wal').all()
    database.exec('create table notes (id text); begin immediate; insert into notes values (1)')
    expect(await refusal(openStore(folder))).toContain('another program')
    database.exec('commit')
    database.close()
  })

  it('is refused when it is broken in the middle, naming the folder', async () => {
    const store = await openStore(folder)
    const { id } = await store.story('Ferry talks')
    for (let n = 0; n < 20; n++) await store.putReading(madeUpReadingOf(id, n))
    await store.close()
    const file = join(folder, 'readout.db')
    const bytes = await readFile(file)
    await writeFile(file, Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 7)]))
    const reading = async () => {
      const opened = await openStore(folder)
      try {
        return await opened.contents(id)
      } finally {
        await opened.close()
      }
    }
    const message = await refusal(reading())
    expect(message).toContain(folder)
    expect(message).toContain('damaged')
  })
})

describe('a database that cannot be written', () => {
  it('says that another process holds it, after waiting, and reads on meanwhile', async () => {
    const store = await openStore(folder, { patience: 200 })
    const { id } = await store.story('Ferry talks')
    const other = new Libsql(join(folder, 'readout.db'))
    other.exec('begin immediate')
    const start = Date.now()
    expect(await refusal(store.putReading(madeUpReading({ story: id })))).toMatch(/locked/)
    expect(Date.now() - start).toBeGreaterThanOrEqual(200)
    const second = await openStore(folder)
    expect(await second.stories()).toHaveLength(1)
    await second.close()
    other.exec('commit')
    other.close()
    expect(await store.putReading(madeUpReading({ story: id }))).toBe('new')
    await store.close()
  })

  it('says that the disk is full, keeps what was there, and goes on when there is space', async () => {
    const connection = await openSqlite(folder, { patience: 200 })
    const store = storeOver(connection)
    const { id } = await store.story('Ferry talks')
    await store.putReading(madeUpReadingOf(id, 1))
    const before = await store.contents(id)
    await connection.read((db) => sql`pragma max_page_count = 1`.execute(db))
    const large = madeUpReading({ story: id, said: 'x'.repeat(1e6) })
    expect(await refusal(store.putReading(large))).toContain('disk is full')
    expect(await store.contents(id)).toEqual(before)
    await connection.read((db) => sql`pragma max_page_count = 100000`.execute(db))
    expect(await store.putReading(large)).toBe('new')
    await store.close()
  })

  it('says that there is no permission', async () => {
    await chmod(folder, 0o555)
    const where = join(folder, 'store')
    expect(await asNobody(() => refusal(openStore(where)))).toContain(`"${where}" cannot be made: no permission`)
  })

  const write = async () => {
    const store = await openStore(folder)
    await store.story('Ferry talks').finally(() => store.close())
  }
  const read = async () => {
    const store = await openStore(folder)
    return store.stories().finally(() => store.close())
  }

  // libsql closes its files when garbage is collected: its log may or may not lie there still.
  it.each(['as they are', 'without the log'])('is read, and says that it is read-only: its files %s', async (files) => {
    await (await openStore(folder)).close()
    if (files === 'without the log')
      for (const end of ['-wal', '-shm']) await rm(join(folder, `readout.db${end}`), { force: true })
    const file = join(folder, 'readout.db')
    await chmod(folder, 0o555)
    await chmod(file, 0o444)
    expect(await asNobody(read)).toEqual([])
    expect(await asNobody(() => refusal(write()))).toContain('read-only')
    expect(await asNobody(read)).toEqual([])
    await chmod(folder, 0o777)
    expect(await asNobody(() => refusal(write()))).toContain('read-only')
  })

  it('says that the file is closed to us', async () => {
    await (await openStore(folder)).close()
    const file = join(folder, 'readout.db')
    await chmod(folder, 0o777)
    await chmod(file, 0o000)
    expect(await asNobody(() => refusal(openStore(folder)))).toContain(
      `no permission to read the store's file "${file}"`,
    )
  })
})
