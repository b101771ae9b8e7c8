import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { RawPage } from '../../intake/reading.ts'
import type { Examined } from '../../pipeline.ts'
import type { Brief, BriefLength } from '../../publish/readout/brief.ts'
import type { StoryContents } from '../../reconcile/index.ts'
import type { StoryRecord } from '../../record/record.ts'

/** What the thread is asked. */
export type Task =
  | { readonly kind: 'examine'; readonly given: RawPage }
  | { readonly kind: 'reconcile'; readonly given: StoryContents }
  | { readonly kind: 'brief'; readonly given: StoryRecord; readonly length: BriefLength | undefined }

/** What it posts back: what came of it, or why our own code failed at it. */
export type Answer = { readonly done: unknown } | { readonly failure: string }

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
  close(): Promise<void>
}

/** How long a thread without work keeps its models, and how long one thing may take, in milliseconds. */
const idle = 300_000
const patience = 900_000

export function openThread(): Thread {
  let worker: Worker | undefined
  let rest: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  const end = async () => {
    const ended = worker
    worker = undefined
    await ended?.terminate()
  }
  const answerTo = async (task: Task): Promise<unknown> => {
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
      return answer.done
    } catch (error) {
      await end()
      throw error
    } finally {
      clearTimeout(late)
      answered.abort()
      rest = setTimeout(() => void end(), idle).unref()
    }
  }
  const ask = (task: Task): Promise<unknown> => {
    const answer = last.then(() => answerTo(task))
    last = answer.catch(() => undefined)
    return answer
  }
  return {
    examine: (given) => ask({ kind: 'examine', given }) as Promise<Examined>,
    reconcile: ({ story, reports, findings, judgements, problems }) =>
      ask({ kind: 'reconcile', given: { story, reports, findings, judgements, problems } }) as Promise<StoryRecord>,
    brief: (given, length) => ask({ kind: 'brief', given, length }) as Promise<Brief>,
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
