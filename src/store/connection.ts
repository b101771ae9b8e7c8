import type { Kysely } from 'kysely'
import type { Queries, Tables } from './tables.ts'

/** An open database. Every query runs in a transaction of `read` or `write`; what fails is explained to the user. */
export interface Connection {
  /** The store's folder, or its postgres address without the password. */
  readonly where: string
  /** One state of the database, whatever others write meanwhile. */
  read<T>(work: (db: Queries) => Promise<T>): Promise<T>
  /** All or nothing. */
  write<T>(work: (db: Queries) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** What a database brings: its Kysely instance, and what it does its own way. */
export interface Database {
  readonly where: string
  readonly kysely: Kysely<Tables>
  /** Turns an error of the driver into one that says what to do; gives other errors back as they are. */
  explain(error: unknown): unknown
  close(): Promise<void>
}

/** The same two kinds of transaction over any database. */
export function connect({ where, kysely, explain, close }: Database): Connection {
  const explained = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      throw explain(error)
    }
  }
  return {
    where,
    read: (work) =>
      explained(
        kysely
          .transaction()
          .setAccessMode('read only')
          .setIsolationLevel('repeatable read')
          .execute((db) => work(db)),
      ),
    write: (work) => explained(kysely.transaction().execute((db) => work(db))),
    close,
  }
}
