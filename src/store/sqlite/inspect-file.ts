import { open, stat } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import Libsql from 'libsql'
import { ReadoutError } from '../../record/readout-error.ts'
import { type Patience, whenFree } from './libsql-dialect.ts'

const magic = Buffer.from('SQLite format 3\0')

/**
 * The schema version of a database file, 0 where there is none yet. Looks before anything is opened for writing, so that
 * a file of another program is refused untouched.
 */
export async function inspectFile(file: string, patience: Patience): Promise<number> {
  const head = await readHead(file)
  if (head.length === 0) return 0
  if (!head.equals(magic)) throw foreign(file, 'it is no SQLite database')
  const address = await readOnlyAddress(file)
  return whenFree(() => readVersion(address, file), patience)
}

/** How to open a database file without writing anything. */
export async function readOnlyAddress(file: string): Promise<string> {
  // Where no log lies beside it, the file says all, and 'immutable' leaves no log behind.
  const log = await stat(`${file}-wal`).catch(() => undefined)
  return `${pathToFileURL(file).href}?${log && log.size > 0 ? 'mode=ro' : 'immutable=1'}`
}

async function readHead(file: string): Promise<Buffer> {
  try {
    await using handle = await open(file, 'r')
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(magic.length), 0, magic.length, 0)
    return buffer.subarray(0, bytesRead)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') return Buffer.alloc(0)
    if (code === 'EISDIR') throw foreign(file, 'it is a folder')
    if (code === 'EACCES' || code === 'EPERM') {
      throw new ReadoutError(`no permission to read the store's file "${file}"`, 'allow reading and writing it')
    }
    throw error
  }
}

function readVersion(address: string, file: string): number {
  const database = new Libsql(address)
  try {
    const rows = (sql: string) => database.prepare(sql).all([]) as Record<string, unknown>[]
    const names = rows('select name from sqlite_master').map(({ name }) => name)
    if (names.includes('readout_schema')) return Number(rows('select version from readout_schema')[0]?.version ?? 0)
    const marks = [...rows('pragma application_id'), ...rows('pragma user_version')].flatMap(Object.values)
    if (names.length > 0 || marks.some((mark) => mark !== 0)) throw foreign(file, 'another program made it')
    return 0
  } finally {
    database.close()
  }
}

function foreign(file: string, why: string): ReadoutError {
  return new ReadoutError(`"${file}" is not a store of Readout: ${why}`, 'give another folder with --store')
}
