import { HTTPException } from 'hono/http-exception'
import { recordOf } from '../pipeline.ts'
import { lastMomentOf } from '../reconcile/as-of.ts'
import { identity } from '../record/identity.ts'
import type { StoryRecord } from '../record/record.ts'
import type { Store } from '../store/index.ts'

/** A record, and a tag that changes whenever what it is made of does. */
export interface Tagged {
  readonly record: StoryRecord
  readonly tag: string
}

/** Records of a store's stories, each made once until its story changes. */
export interface Records {
  /** What is known of a story, or was at a day or time. Throws a 404 where there is no such story. */
  of(story: string, time: string | null): Promise<Tagged>
}

/** How many records are kept: a slider that is drawn back and forth meets each of its stops again. */
const kept = 12

export function recordsOf(store: Store): Records {
  const made = new Map<string, Promise<StoryRecord>>()
  return {
    async of(story, time) {
      const asOf = time === null ? null : lastMomentOf(time)
      const tag = await tagOf(store, story, asOf)
      const record = made.get(tag) ?? recordOf(store, story, asOf ?? undefined)
      // Set anew, so that the one longest unused is the first to go. One that failed is not kept.
      made.delete(tag)
      made.set(tag, record)
      record.catch(() => made.delete(tag))
      for (const old of [...made.keys()].slice(0, -kept)) made.delete(old)
      return { record: await record, tag }
    },
  }
}

/** Names a story's state by what grows with every change: pages read, problems met, judgements made or taken back. */
async function tagOf(store: Store, story: string, asOf: string | null): Promise<string> {
  const line = (await store.stories()).find(({ id }) => id === story)
  if (!line) throw new HTTPException(404, { message: 'There is no such story here.' })
  const [history, problems] = [await store.history(story), await store.problems(story)]
  return identity('g', line, history.length, problems, asOf)
}
