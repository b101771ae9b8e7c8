import type { RawBuilder } from 'kysely'
import { ReadoutError } from '../record/readout-error.ts'
import { migrations } from './migrations.ts'
import type { Queries } from './tables.ts'

/** Refuses a store that a later Readout wrote; `version` is what its `readout_schema` says, 0 where it is new. */
export function refuseNewer(version: number, where: string): void {
  if (version <= migrations.length) return
  throw new ReadoutError(
    `the store "${where}" has schema version ${version}; this Readout knows versions up to ${migrations.length}`,
    'update Readout, or give another store with --store',
  )
}

/** True where the store has all steps, so that opening it needs no write. */
export function isCurrent(version: number): boolean {
  return version === migrations.length
}

/** Takes a store from whatever version it has to the newest. Runs inside one transaction that excludes other writers. */
export async function migrate(db: Queries, text: RawBuilder<unknown>, where: string): Promise<void> {
  await db.schema.createTable('readout_schema').ifNotExists().addColumn('version', 'integer').execute()
  const row = await db.selectFrom('readout_schema').select('version').executeTakeFirst()
  const version = row?.version ?? 0
  refuseNewer(version, where)
  for (const step of migrations.slice(version)) await step(db, text)
  await db.deleteFrom('readout_schema').execute()
  await db.insertInto('readout_schema').values({ version: migrations.length }).execute()
}
