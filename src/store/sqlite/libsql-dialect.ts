import { setTimeout as sleep } from 'node:timers/promises'
import { CompiledQuery, type DatabaseConnection, SqliteDialect, SqliteDriver, type TransactionSettings } from 'kysely'
import type Libsql from 'libsql'
import { keepStatements } from './keep-statements.ts'

/** How long a write waits for another process's write, in milliseconds. */
export interface Patience {
  readonly patience: number
}

/** SQLite says that somebody else holds the lock. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code))
}

/** Tries again while somebody else holds the lock, without holding up the event loop, until patience ends. */
export async function whenFree<T>(work: () => T | Promise<T>, { patience }: Patience): Promise<T> {
  const end = Date.now() + patience
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || Date.now() >= end) throw error
      await sleep(5 + Math.random() * 20)
    }
  }
}

/**
 * Kysely's SQLite driver with two differences: a transaction that may write takes the write lock at once (a lock taken
 * halfway cannot be waited for), and one that SQLite has rolled back itself, as when the disk is full, is not again.
 */
class LibsqlDriver extends SqliteDriver {
  readonly #database: Libsql.Database
  readonly #patience: Patience

  constructor(database: Libsql.Database, patience: Patience) {
    super({ database: keepStatements(database) })
    this.#database = database
    this.#patience = patience
  }

  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'
    await whenFree(() => connection.executeQuery(CompiledQuery.raw(begin)), this.#patience)
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}

/** Kysely over libsql. */
export class LibsqlDialect extends SqliteDialect {
  readonly #database: Libsql.Database
  readonly #patience: Patience

  constructor(database: Libsql.Database, patience: Patience) {
    super({ database })
    this.#database = database
    this.#patience = patience
  }

  override createDriver(): LibsqlDriver {
    return new LibsqlDriver(this.#database, this.#patience)
  }
}
