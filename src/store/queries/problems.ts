import type { Problem } from '../../record/problem.ts'
import { storable } from '../storable.ts'
import type { Queries } from '../tables.ts'
import { needStory } from './stories.ts'

/** A problem with a page, and when it was last met. */
export interface KeptProblem extends Problem {
  readonly at: string
}

/** Keeps a problem, once for each address and reason; it goes when the address is next read well. */
export async function putProblem(db: Queries, story: string, problem: Problem, at: string): Promise<void> {
  await needStory(db, story)
  const { address, reason } = problem
  storable('an address', address)
  // A detail may quote what the page holds.
  const detail = problem.detail.replace(/\0|\p{Surrogate}/gu, '\uFFFD')
  await db
    .insertInto('problem')
    .values({ story, address, reason, detail, at })
    .onConflict((conflict) => conflict.columns(['story', 'address', 'reason']).doUpdateSet({ detail, at }))
    .execute()
}

/** A story's problems, by address and reason. */
export async function listProblems(db: Queries, story: string): Promise<KeptProblem[]> {
  const rows = await db
    .selectFrom('problem')
    .select(['reason', 'detail', 'address', 'at'])
    .where('story', '=', story)
    .orderBy('address')
    .orderBy('reason')
    .execute()
  return rows as KeptProblem[]
}
