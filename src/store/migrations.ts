import type { RawBuilder } from 'kysely'
import type { Queries } from './tables.ts'

/** One step of the schema. `text` is the database's type for texts that compare by their bytes. */
export type Migration = (db: Queries, text: RawBuilder<unknown>) => Promise<void>

const first: Migration = async (db, text) => {
  const { schema } = db
  await schema
    .createTable('story')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('title', text, (c) => c.notNull())
    .execute()
  // The text comes last: SQLite then reads a date without reading past the text.
  await schema
    .createTable('report')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('published', text)
    .addColumn('details', text, (c) => c.notNull())
    .addColumn('text', text, (c) => c.notNull())
    .execute()
  await schema
    .createTable('extraction')
    .addColumn('report', text, (c) => c.primaryKey().references('report.id'))
    .addColumn('extractor', text, (c) => c.notNull())
    .execute()
  await schema
    .createTable('finding')
    .addColumn('report', text, (c) => c.notNull().references('extraction.report'))
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('id', text, (c) => c.notNull())
    .addColumn('rule', text, (c) => c.notNull())
    .addColumn('json', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('finding_key', ['report', 'kind', 'position'])
    .execute()
  await schema
    .createTable('page')
    .addColumn('story', text, (c) => c.notNull().references('story.id'))
    .addColumn('address', text, (c) => c.notNull())
    .addColumn('report', text, (c) => c.references('report.id'))
    .addColumn('etag', text)
    .addColumn('last_modified', text)
    .addColumn('bytes_hash', text)
    .addColumn('read_at', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('page_key', ['story', 'address'])
    .execute()
  await schema
    .createTable('version')
    .addColumn('story', text, (c) => c.notNull())
    .addColumn('address', text, (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('report', text, (c) => c.notNull().references('report.id'))
    .addColumn('read_at', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('version_key', ['story', 'address', 'number'])
    .addForeignKeyConstraint('version_page', ['story', 'address'], 'page', ['story', 'address'])
    .execute()
  await schema.createIndex('version_report').on('version').columns(['report', 'story']).execute()
  await schema
    .createTable('problem')
    .addColumn('story', text, (c) => c.notNull().references('story.id'))
    .addColumn('address', text, (c) => c.notNull())
    .addColumn('reason', text, (c) => c.notNull())
    .addColumn('detail', text, (c) => c.notNull())
    .addColumn('at', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('problem_key', ['story', 'address', 'reason'])
    .execute()
  await schema
    .createTable('ruling')
    .addColumn('id', text, (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('story', text, (c) => c.notNull().references('story.id'))
    .addColumn('act', text, (c) => c.notNull())
    .addColumn('at', text, (c) => c.notNull())
    .addColumn('json', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('ruling_key', ['id', 'number'])
    .execute()
  await schema.createIndex('ruling_story').on('ruling').columns(['story', 'id']).execute()
}

/** The schema's history, in order. A step is never changed once released: add another. */
export const migrations: readonly Migration[] = [first]
