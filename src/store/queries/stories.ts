import { identity } from '../../record/identity.ts'
import { ReadoutError } from '../../record/readout-error.ts'
import { storable } from '../storable.ts'
import type { Queries } from '../tables.ts'

/** One negotiation and all that is reported about it: `{ id: 's_…', title: 'The Lake Accord' }`. */
export interface Story {
  readonly id: string
  readonly title: string
}

/** A story with how much there is of it; dates are null where no report is in it, or none is dated. */
export interface StoryLine extends Story {
  /** How many reports stand at its addresses now. */
  readonly reports: number
  readonly firstPublished: string | null
  readonly lastPublished: string | null
  readonly lastRead: string | null
}

/** The story of this title, made where it is missing. */
export async function putStory(db: Queries, name: string): Promise<Story> {
  const title = name.normalize('NFC').trim()
  storable('the title of a story', title)
  if (title === '') throw new ReadoutError(`a story needs a title, not "${name}"`, 'give one with --story')
  const story = { id: identity('s', title), title }
  await db
    .insertInto('story')
    .values(story)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return story
}

/** All stories, by title. */
export async function listStories(db: Queries): Promise<StoryLine[]> {
  const rows = await db
    .selectFrom('story')
    .leftJoin('page', 'page.story', 'story.id')
    .leftJoin('report', 'report.id', 'page.report')
    .select(['story.id', 'story.title'])
    .select((select) => [
      select.fn.count('page.report').distinct().as('reports'),
      select.fn.min('report.published').as('firstPublished'),
      select.fn.max('report.published').as('lastPublished'),
      select.fn.max('page.read_at').as('lastRead'),
    ])
    .groupBy(['story.id', 'story.title'])
    .orderBy('story.title')
    .orderBy('story.id')
    .execute()
  return rows.map((row) => ({ ...row, reports: Number(row.reports) }))
}

/** The story of this id; throws where there is none. */
export async function needStory(db: Queries, id: string): Promise<Story> {
  const story = await db.selectFrom('story').selectAll().where('id', '=', id).executeTakeFirst()
  if (!story) throw new ReadoutError(`there is no story "${id}" in this store`, 'see "readout list"')
  return story
}
