import { HTTPException } from 'hono/http-exception'
import { madeRecordOf, wantedBrief } from '../pipeline/record-of.ts'
import { remember } from '../pipeline/remember.ts'
import { type Brief, type BriefLength, brief } from '../publish/readout/brief.ts'
import { changesBrief } from '../publish/readout/changes-brief.ts'
import { lastMomentOf } from '../reconcile/as-of.ts'
import { changesBetween } from '../reconcile/changes/index.ts'
import { reconcile } from '../reconcile/index.ts'
import { identity } from '../record/identity.ts'
import type { StoryRecord } from '../record/record.ts'
import type { Store, StoryLine, State as StoryState } from '../store/index.ts'
import { keptContents } from './kept-contents.ts'
import { openThread, type Pair } from './thread/thread.ts'

/** A record, and a tag that changes whenever what it is made of does. */
export interface Tagged {
  readonly record: StoryRecord
  readonly tag: string
}

/** Records of a store's stories, each made once until its story changes. */
export interface Records {
  /** What is known of a story, or was at a day or time. Throws a 404 where there is no such story. */
  of(story: string, time: string | null): Promise<Tagged>
  /** The brief of a record that was made here. */
  briefOf(record: StoryRecord, length: BriefLength | undefined): Promise<Brief>
  /** What changed between two records that were made here, as a brief. */
  changesOf(pair: Pair<StoryRecord>, length: BriefLength): Promise<Brief>
  close(): Promise<void>
}

/**
 * How many records are kept: a slider that is drawn back and forth meets each of its stops again. Of a story of 500 reports a
 * record takes some 100 MB, and five are kept.
 */
const keptOf = (reports: number) => Math.max(2, Math.min(12, Math.floor(2_500 / reports)))

/** From so many reports on a record, and its brief, is made in a thread of its own: it may take seconds, and others ask meanwhile. */
const many = 60

/** The records of a store's stories; `close` ends its thread. What a store does not have, it says by a 404. */
export function recordsOf(store: Store): Records {
  const thread = openThread()
  const made = new Map<string, Promise<Tagged>>()
  const inMaking = new Map<string, Promise<Tagged>>()
  const briefs = new WeakMap<StoryRecord, Promise<Brief>>()
  const states = new WeakMap<StoryRecord, StoryState>()
  const contentsOf = keptContents(store)
  const make = async ({ line, tag }: State, asOf: string | null): Promise<Tagged> => {
    const kept = { ...store, contents: () => contentsOf(line) }
    const put = line.reports < many ? reconcile : thread.reconcile
    const { value: record, from } = await madeRecordOf(kept, line.id, asOf ?? undefined, { put })
    states.set(record, from)
    // What most readers look at first is made before they ask.
    if (line.reports >= many && asOf === null) {
      const made = briefIn(record, 'brief')
      briefs.set(record, made)
      made.catch(() => briefs.delete(record))
    }
    return { record, tag }
  }
  const briefIn = async (record: StoryRecord, length: BriefLength): Promise<Brief> => {
    const from = states.get(record)!
    const wanted = wantedBrief(record.story.id, length, record.asOf?.time)
    const make = async () => ({ value: await thread.brief(record, length), from })
    return (await remember(store, wanted, make, { of: from })).value
  }
  return {
    async of(story, time) {
      const asOf = time === null ? null : lastMomentOf(time)
      const state = await stateOf(store, story, asOf)
      const { tag } = state
      // What is being made is good enough for who asks meanwhile, unless somebody has judged since: while pages come in one
      // after the other, records would else be made one after the other.
      const making = `${story} ${asOf} ${state.rulings}`
      const tagged = made.get(tag) ?? inMaking.get(making) ?? make(state, asOf)
      if (!made.has(tag) && !inMaking.has(making)) {
        inMaking.set(making, tagged)
        const over = () => inMaking.delete(making)
        tagged.then(over, over)
        made.set(tag, tagged)
        // One that failed is not kept.
        tagged.catch(() => made.delete(tag))
      } else if (made.has(tag)) {
        // Set anew, so that the one longest unused is the first to go.
        made.delete(tag)
        made.set(tag, tagged)
      }
      for (const old of [...made.keys()].slice(0, -keptOf(state.line.reports))) made.delete(old)
      return tagged
    },
    async briefOf(record, length) {
      if (record.reports.length < many) return brief(record, length)
      return (length === 'whole' ? undefined : briefs.get(record)) ?? briefIn(record, length ?? 'brief')
    },
    changesOf: async (pair, length) =>
      pair.after.reports.length < many
        ? changesBrief({ ...pair, changes: changesBetween(pair.before, pair.after) }, length)
        : thread.changes(pair, length),
    close: () => thread.close(),
  }
}

interface State {
  readonly line: StoryLine
  readonly tag: string
  /** How many judgements were made or taken back. */
  readonly rulings: number
}

/** Names a story's state by what grows with every change: pages read, problems met, judgements made or taken back. */
async function stateOf(store: Store, story: string, asOf: string | null): Promise<State> {
  const line = (await store.stories()).find(({ id }) => id === story)
  if (!line) throw new HTTPException(404, { message: 'There is no such story here.' })
  const [history, problems] = [await store.history(story), await store.problems(story)]
  const tag = identity('g', line, history.length, problems, asOf)
  return { line, tag, rulings: history.length }
}
