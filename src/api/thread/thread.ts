import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { RawPage } from '../../intake/reading.ts'
import type { Examined } from '../../pipeline/examine.ts'
import type { Brief, BriefLength } from '../../publish/readout/brief.ts'
import type { Compared } from '../../publish/readout/changes-brief.ts'
import type { StoryContents } from '../../reconcile/index.ts'
import { type Findings, noFindings } from '../../record/finding.ts'
import type { AsOf, StoryRecord } from '../../record/record.ts'
import type { Report } from '../../record/report.ts'

/** A record by the number under which the thread made it, and the moment that was put on it since; or one whole. */
export type Given = { readonly number: number; readonly asOf: AsOf | undefined } | StoryRecord

/** Two records of one story, without what the thread itself finds between them. */
export type Pair<R> = Pick<Compared, 'corrections' | 'older'> & { readonly before: R; readonly after: R }

/**
 * What a story's record is made of, without what the thread has of it already: of a large story that is nearly all, and takes
 * seconds to send.
 */
export interface Fresh extends Omit<StoryContents, 'reports' | 'findings'> {
  /** The ids of all its reports, in their order. */
  readonly all: readonly string[]
  /** Those that it has not, or not with these findings. */
  readonly fresh: readonly (readonly [Report, Findings])[]
}

/** What the thread is asked. */
export type Task =
  | { readonly kind: 'examine'; readonly given: RawPage }
  | { readonly kind: 'reconcile'; readonly given: Fresh; readonly number: number }
  | { readonly kind: 'brief'; readonly given: Given; readonly length: BriefLength | undefined }
  | { readonly kind: 'changes'; readonly given: Pair<Given>; readonly length: BriefLength }

/** What it posts back: what came of it, that it has a record no more, or why our own code failed at it. */
export type Answer = { readonly done: unknown } | { readonly gone: true } | { readonly failure: string }

/**
 * A thread that does what takes long, so that this one has time for readers; one thing after the other. It is started when it is
 * first asked. A question rejects where the thread fails at it, or dies of it: the next one gets a new thread.
 */
export interface Thread {
  /** Makes report and findings of a page. */
  examine(page: RawPage): Promise<Examined>
  /** Makes the record of a story. */
  reconcile(contents: StoryContents): Promise<StoryRecord>
  /** Makes the brief of a record. */
  brief(record: StoryRecord, length: BriefLength | undefined): Promise<Brief>
  /** Makes the brief of what changed from one record to another. */
  changes(pair: Pair<StoryRecord>, length: BriefLength): Promise<Brief>
  close(): Promise<void>
}

/** How long a thread without work keeps its models, in milliseconds. */
const idle = 300_000

/** Opens a thread; one thing may take `patience`, in milliseconds. */
export function openThread({ patience = 900_000 } = {}): Thread {
  let worker: Worker | undefined
  let rest: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  /** What the thread has of a story: the findings that came with each report, by its id. */
  let held: { readonly story: string; readonly findings: Map<string, Findings> } | undefined
  const end = async () => {
    const ended = worker
    worker = undefined
    held = undefined
    await ended?.terminate()
  }
  const answerTo = async (task: Task): Promise<Answer> => {
    clearTimeout(rest)
    worker ??= start()
    const asked = worker
    const answered = new AbortController()
    const { signal } = answered
    const late = setTimeout(() => void asked.terminate(), patience)
    try {
      asked.postMessage(task)
      const answer = await Promise.race([
        once(asked, 'message', { signal }).then(([said]) => said as Answer),
        once(asked, 'exit', { signal }).then((): never => {
          throw new Error('it came to no end, or took more memory than there is')
        }),
      ])
      if ('failure' in answer) throw new Error(answer.failure)
      return answer
    } catch (error) {
      await end()
      throw error
    } finally {
      clearTimeout(late)
      answered.abort()
      rest = setTimeout(() => void end(), idle).unref()
    }
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }
  const ask = (task: () => Task) =>
    inTurn(async () => {
      const answer = await answerTo(task())
      return 'done' in answer ? answer.done : undefined
    })
  const freshOf = ({ story, reports, findings, judgements, problems }: StoryContents): Fresh => {
    if (held?.story !== story.id) held = { story: story.id, findings: new Map() }
    const known = held.findings
    const fresh: [Report, Findings][] = []
    for (const report of reports) {
      const found = findings.get(report.id) ?? noFindings()
      if (known.get(report.id) === found) continue
      known.set(report.id, found)
      fresh.push([report, found])
    }
    return { story, judgements, problems, all: reports.map((r) => r.id), fresh }
  }
  /** Asks of records that the thread may have still: they are large, and are sent only where it has not. */
  const askOf = (task: (given: (record: StoryRecord) => Given) => Task) =>
    inTurn(async () => {
      const answer = await answerTo(task(named))
      if ('done' in answer) return answer.done
      const again = await answerTo(task((record) => record))
      return 'done' in again ? again.done : undefined
    })
  // By its list of reports, which stays where a moment is put on a record.
  const numbers = new WeakMap<StoryRecord['reports'], number>()
  let made = 0
  const named = (record: StoryRecord): Given => {
    const number = numbers.get(record.reports)
    return number === undefined ? record : { number, asOf: record.asOf }
  }
  return {
    examine: (given) => ask(() => ({ kind: 'examine', given })) as Promise<Examined>,
    async reconcile(contents) {
      const number = ++made
      // What it has is known when its turn comes.
      const record = (await ask(() => ({ kind: 'reconcile', given: freshOf(contents), number }))) as StoryRecord
      numbers.set(record.reports, number)
      return record
    },
    brief: (record, length) => askOf((given) => ({ kind: 'brief', given: given(record), length })) as Promise<Brief>,
    changes: ({ before, after, ...pages }, length) =>
      askOf((given) => ({
        kind: 'changes',
        given: { ...pages, before: given(before), after: given(after) },
        length,
      })) as Promise<Brief>,
    async close() {
      clearTimeout(rest)
      await end()
      await last
      clearTimeout(rest)
    },
  }
}

/** Starts the thread's program; from a checkout, where the sources run as they are, as bin/readout.js does. */
function start(): Worker {
  if (!/\.ts(?:\?|$)/u.test(import.meta.url)) return new Worker(new URL('./in-thread.js', import.meta.url))
  const program = JSON.stringify(new URL('./in-thread.ts', import.meta.url).href)
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  return new Worker(`import(${loader}).then(({ register }) => { register(); return import(${program}) })`, {
    eval: true,
  })
}
