import { ReadoutError } from '../record/readout-error.ts'
import { openSqlite } from './sqlite/open-sqlite.ts'
import { type Store, storeOver } from './store.ts'

export type { Contents, State } from './queries/contents.ts'
export type { Ruling } from './queries/judgements.ts'
export type { Kept } from './queries/kept.ts'
export type { Page, Validators, Version } from './queries/pages.ts'
export type { KeptProblem } from './queries/problems.ts'
export type { Outcome, Reading } from './queries/put-reading.ts'
export type { Story, StoryLine } from './queries/stories.ts'
export type { Store } from './store.ts'

/**
 * Opens a store: a folder, made where it is missing (its parent must be there), or 'postgres://user:password@host/name'.
 * Throws a ReadoutError where it is not ours, is newer than this program, or cannot be reached or written.
 * `patience` is how long a write waits for another process's, in milliseconds.
 */
export async function openStore(where: string, { patience = 10_000 } = {}): Promise<Store> {
  if (where.trim() === '') throw new ReadoutError(`"${where}" is no place for a store`, 'give a folder with --store')
  if (/^postgres(ql)?:\/\//.test(where)) {
    // Loaded when wanted: most stores are folders, and the program starts sooner without it.
    const { openPostgres } = await import('./postgres/open-postgres.ts')
    return storeOver(await openPostgres(where))
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(where)) {
    throw new ReadoutError(
      `"${where}" is no place for a store`,
      'give a folder, or an address like postgres://host/name',
    )
  }
  return storeOver(await openSqlite(where, { patience }))
}
