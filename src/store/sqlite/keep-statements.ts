import type { SqliteDatabase } from 'kysely'
import Libsql from 'libsql'

/**
 * A database that prepares the same SQL once. libsql frees a statement only when JavaScript's garbage is collected, which
 * knows nothing of the statement's size: prepared anew for each query, they would fill hundreds of megabytes.
 */
export function keepStatements(database: Libsql.Database, most = 200): SqliteDatabase {
  const kept = new Map<string, Libsql.Statement>()
  return {
    prepare(sql) {
      const statement = kept.get(sql) ?? database.prepare(sql)
      // The one used longest ago comes first, and goes first.
      kept.delete(sql)
      kept.set(sql, statement)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      return statement
    },
    close() {
      kept.clear()
      try {
        database.prepare('pragma wal_checkpoint(truncate)').all()
      } catch (error) {
        // A full or read-only disk: all stays in the log beside the file, and is read from there.
        if (!(error instanceof Libsql.SqliteError)) throw error
      } finally {
        database.close()
      }
    },
  }
}
