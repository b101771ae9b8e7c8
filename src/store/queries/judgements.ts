import { type Authority, type Judgement, nameJudgement, Withdrawal } from '../../record/judgement.ts'
import { ReadoutError } from '../../record/readout-error.ts'
import type { Queries } from '../tables.ts'
import { fromStored } from './from-stored.ts'

/** One line of a story's history of judgements. */
export type Ruling =
  | { readonly act: 'judged'; readonly judgement: Judgement }
  | { readonly act: 'taken back'; readonly withdrawal: Withdrawal }

/** Keeps a judgement and gives its id; one that stands already stays as it is, one that was taken back stands again. */
export async function judge(db: Queries, given: Omit<Judgement, 'id'>): Promise<Judgement> {
  const judgement = nameJudgement(given)
  const { id, story, at } = judgement
  await holdStory(db, story)
  const last = await lastRuling(db, id)
  if (last?.act === 'judged') return fromStored(last.json, `judgement ${id}`)
  const number = (last?.number ?? 0) + 1
  const row = { id, number, story, act: 'judged', at, json: JSON.stringify(judgement) } as const
  await db.insertInto('ruling').values(row).execute()
  return judgement
}

/** Takes a judgement back; one that is taken back already stays so. */
export async function takeBack(db: Queries, id: string, by: Authority, at: string): Promise<void> {
  const known = await lastRuling(db, id)
  if (!known) throw new ReadoutError(`there is no judgement "${id}" in this store`, 'see the history of judgements')
  await holdStory(db, known.story)
  const last = (await lastRuling(db, id)) ?? known
  if (last.act === 'taken back') return
  const withdrawal = Withdrawal.parse({ judgement: id, by, at: new Date(at).toISOString() })
  const { story, number } = last
  const json = JSON.stringify(withdrawal)
  await db
    .insertInto('ruling')
    .values({ id, number: number + 1, story, act: 'taken back', at: withdrawal.at, json })
    .execute()
}

/** A story's judgements that stand, by id. */
export async function listJudgements(db: Queries, story: string): Promise<Judgement[]> {
  const rows = await rulings(db, story).orderBy('id').orderBy('number').execute()
  const last = new Map(rows.map((row) => [row.id, row]))
  return [...last.values()]
    .filter(({ act }) => act === 'judged')
    .map(({ id, json }) => fromStored(json, `judgement ${id}`))
}

/** All that was judged and taken back in a story, by time. */
export async function listRulings(db: Queries, story: string): Promise<Ruling[]> {
  const rows = await rulings(db, story).orderBy('at').orderBy('id').orderBy('number').execute()
  return rows.map(({ act, id, json }) =>
    act === 'judged'
      ? { act, judgement: fromStored(json, `judgement ${id}`) }
      : { act, withdrawal: fromStored(json, `the taking back of ${id}`) },
  )
}

function rulings(db: Queries, story: string) {
  return db.selectFrom('ruling').selectAll().where('story', '=', story)
}

function lastRuling(db: Queries, id: string) {
  return db.selectFrom('ruling').selectAll().where('id', '=', id).orderBy('number', 'desc').limit(1).executeTakeFirst()
}

/** Writes the story's row, unchanged, so that nobody else rules in this story until we end. */
async function holdStory(db: Queries, story: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('story')
    .set(({ ref }) => ({ title: ref('title') }))
    .where('id', '=', story)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new ReadoutError(`there is no story "${story}" in this store`, 'see "readout list"')
}
