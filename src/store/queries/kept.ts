import type { Queries } from '../tables.ts'

/**
 * What was made of a story and takes long to make again, under a name, each with the key of what it was made from. It is no part of
 * the record that a store holds: it can go at any time, so its table is no step of the schema, and is made when it is first needed.
 */
export interface Kept {
  readonly story: string
  /** 'record': the one of this name that was kept before goes. */
  readonly name: string
  readonly key: string
}

/** The parts of what is kept under this name and key, in order; none where nothing is, or under another key. */
export async function takeKept(db: Queries, { story, name, key }: Kept): Promise<string[]> {
  const rows = await db
    .selectFrom('kept')
    .select('json')
    .where('story', '=', story)
    .where('name', '=', name)
    .where('key', '=', key)
    .orderBy('part')
    .execute()
  return rows.map(({ json }) => json)
}

/** Keeps these parts in place of what was kept under the name. */
export async function putKept(db: Queries, { story, name, key }: Kept, parts: readonly string[]): Promise<void> {
  await db.schema
    .createTable('kept')
    .ifNotExists()
    .addColumn('story', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('part', 'integer', (c) => c.notNull())
    .addColumn('json', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('kept_key', ['story', 'name', 'part'])
    .execute()
  await db.deleteFrom('kept').where('story', '=', story).where('name', '=', name).execute()
  for (const [part, json] of parts.entries())
    await db.insertInto('kept').values({ story, name, key, part, json }).execute()
}
