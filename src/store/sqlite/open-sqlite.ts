import { access, constants } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Kysely, sql } from 'kysely'
import Libsql from 'libsql'
import { type Connection, connect } from '../connection.ts'
import { isCurrent, migrate, refuseNewer } from '../migrate.ts'
import type { Queries, Tables } from '../tables.ts'
import { explainSqlite, isReadOnly } from './explain-sqlite.ts'
import { inspectFile, readOnlyAddress } from './inspect-file.ts'
import { LibsqlDialect, type Patience, whenFree } from './libsql-dialect.ts'
import { makeFolder } from './make-folder.ts'

// SQLite waits this long by itself, holding up the event loop; longer waits are ours (see whenFree).
const always = ['busy_timeout = 100', 'foreign_keys = on']
const forWriting = ['journal_mode = wal', 'synchronous = normal']

/** Opens `readout.db` in a folder, making both where they are missing. Several processes may have it open. */
export async function openSqlite(where: string, patience: Patience): Promise<Connection> {
  const folder = resolve(where)
  try {
    await makeFolder(folder)
    return await openFile(folder, patience)
  } catch (error) {
    throw explainSqlite(error, folder)
  }
}

async function openFile(folder: string, patience: Patience): Promise<Connection> {
  const file = join(folder, 'readout.db')
  const version = await inspectFile(file, patience)
  refuseNewer(version, folder)
  if (!isCurrent(version)) return openAs(file, folder, patience, (db) => migrate(db, sql`text`, folder))
  // A record that was put away on a read-only disk can still be read.
  if (!(await mayWrite(folder, file))) return openAs(await readOnlyAddress(file), folder, patience)
  try {
    return await openAs(file, folder, patience)
  } catch (error) {
    // The system answers for the real user and, on Windows, by the file's attributes: SQLite may be refused all the same.
    if (!isReadOnly(error)) throw error
    return openAs(await readOnlyAddress(file), folder, patience)
  }
}

async function openAs(
  address: string,
  folder: string,
  patience: Patience,
  prepare?: (db: Queries) => Promise<void>,
): Promise<Connection> {
  const pragmas = address.startsWith('file:') ? always : [...always, ...forWriting]
  const database = new Libsql(address)
  const kysely = new Kysely<Tables>({ dialect: new LibsqlDialect(database, patience) })
  const connection = connect({
    where: folder,
    kysely,
    explain: (error) => explainSqlite(error, folder),
    close: async () => {
      await kysely.destroy()
      // Kysely closes only what it has used.
      if (database.open) database.close()
    },
  })
  try {
    await whenFree(() => pragmas.map((pragma) => database.prepare(`pragma ${pragma}`).all()), patience)
    if (prepare) await connection.write(prepare)
    return connection
  } catch (error) {
    database.close()
    throw error
  }
}

async function mayWrite(...paths: string[]): Promise<boolean> {
  const may = await Promise.all(
    paths.map((path) =>
      access(path, constants.W_OK).then(
        () => true,
        () => false,
      ),
    ),
  )
  return may.every(Boolean)
}
