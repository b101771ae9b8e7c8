import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { ReadoutError } from '../../record/readout-error.ts'
import { type Connection, connect } from '../connection.ts'
import { isCurrent, migrate, refuseNewer } from '../migrate.ts'
import type { Queries, Tables } from '../tables.ts'
import { explainPostgres } from './explain-postgres.ts'

/** What two programs that start at once wait on, so that one of them makes the tables: any fixed number of our own. */
const migrationLock = 7_232_688

/** Opens the schema `readout` in a PostgreSQL database, making it where it is missing. */
export async function openPostgres(address: string): Promise<Connection> {
  const where = withoutPassword(address)
  const pool = new pg.Pool({
    connectionString: address,
    application_name: 'readout',
    max: 4,
    connectionTimeoutMillis: 10_000,
  })
  // An idle connection that breaks is dropped by the pool; the next query says what is wrong.
  pool.on('error', () => undefined)
  // One that breaks while it works fails its query, which says so; unheard, its event would end the program.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw('set search_path to readout'))
      },
    }),
  })
  // Compares by bytes, as SQLite does, whatever the language of the server.
  const text = sql`text collate "C"`
  const connection = connect({
    where,
    kysely,
    explain: (error) => explainPostgres(error, where),
    close: () => kysely.destroy(),
  })
  try {
    const version = await connection.read((db) => inspect(db, where))
    refuseNewer(version, where)
    if (!isCurrent(version)) {
      await connection.write(async (db) => {
        await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(db)
        await sql`create schema if not exists readout`.execute(db)
        await migrate(db, text, where)
      })
    }
    return connection
  } catch (error) {
    await kysely.destroy()
    throw error
  }
}

async function inspect(db: Queries, where: string): Promise<number> {
  const { rows } = await sql<{ encoding: string; ours: boolean; tables: number }>`
    select current_setting('server_encoding') as encoding, to_regclass('readout.readout_schema') is not null as ours,
      (select count(*)::int from pg_tables where schemaname = 'readout') as tables`.execute(db)
  const { encoding, ours, tables } = rows[0] ?? { encoding: '', ours: false, tables: 0 }
  if (encoding !== 'UTF8') {
    throw new ReadoutError(`the database "${where}" has the encoding ${encoding}`, 'make one with: createdb -E UTF8')
  }
  if (ours) return (await db.selectFrom('readout_schema').select('version').executeTakeFirst())?.version ?? 0
  if (tables === 0) return 0
  throw new ReadoutError(
    `"${where}" is not a store of Readout: its schema "readout" is another program's`,
    'name another database',
  )
}

function withoutPassword(address: string): string {
  try {
    const url = new URL(address)
    url.password = ''
    url.searchParams.delete('password')
    return url.href
  } catch (cause) {
    const shown = address.replace(/\/\/.*@/s, '//…@')
    throw new ReadoutError(`"${shown}" is no address of a database`, 'write postgres://user:password@host:5432/name', {
      cause,
    })
  }
}
