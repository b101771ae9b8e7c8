import { randomUUID } from 'node:crypto'
import { z } from '@hono/zod-openapi'
import type { SourceItem } from '../../intake/sources/index.ts'
import { type Progress, readInto } from '../../pipeline/read-into.ts'
import { Problem } from '../../record/problem.ts'
import { ReadoutError } from '../../record/readout-error.ts'
import type { Store } from '../../store/index.ts'
import { openThread, type Thread } from '../thread/thread.ts'

/** What happens while pages are read, in the order of happening; 'done' or 'failed' is the last. */
export const JobEvent = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('start'), name: z.string(), number: z.int(), total: z.int() }),
    z.object({
      kind: z.literal('read'),
      name: z.string(),
      outcome: z.string(),
      report: z.string(),
      outlet: z.string().nullable(),
      headline: z.string().nullable(),
    }),
    z.object({ kind: z.literal('unchanged'), name: z.string() }),
    z.object({ kind: z.literal('problem'), name: z.string(), reason: Problem.shape.reason, detail: z.string() }),
    z.object({ kind: z.literal('done'), story: z.string().nullable() }),
    z.object({ kind: z.literal('failed'), message: z.string(), hint: z.string().nullable() }),
  ])
  .openapi('JobEvent')
export type JobEvent = z.infer<typeof JobEvent>

/** What is to be read, and into which story. */
export interface Order {
  readonly title: string
  readonly targets: readonly (string | SourceItem)[]
}

export interface Jobs {
  /** Begins to read, after whatever is being read already, and gives the job's id. */
  begin(order: Order): string
  /** All that happened and happens in a job, from the first event on; undefined where there is no such job. */
  follow(job: string): AsyncIterable<JobEvent> | undefined
  /** Stops what is being read; what was read is kept. */
  close(): Promise<void>
}

interface Job {
  readonly events: JobEvent[]
  /** Called when there is one more. */
  readonly waiting: Set<() => void>
}

/** How many jobs are remembered once they have ended. */
const kept = 20

/** Reads pages into a store in a thread of its own, one job after the other. Jobs live as long as the process; the pages, in the store. */
export function jobsFor(store: Store, onFault: (error: unknown) => void): Jobs {
  const jobs = new Map<string, Job>()
  const stop = new AbortController()
  const thread = openThread()
  let last = Promise.resolve()
  return {
    begin(order) {
      const id = randomUUID()
      const job: Job = { events: [], waiting: new Set() }
      jobs.set(id, job)
      for (const old of [...jobs.keys()].slice(0, -kept)) if (isOver(jobs.get(old)!)) jobs.delete(old)
      last = last.then(() => run({ store, thread, signal: stop.signal, onFault }, order, (event) => tell(job, event)))
      return id
    },
    follow: (id) => {
      const job = jobs.get(id)
      return job && eventsOf(job)
    },
    async close() {
      stop.abort()
      await last
      await thread.close()
    },
  }
}

async function* eventsOf(job: Job): AsyncGenerator<JobEvent> {
  for (let at = 0; ; at += 1) {
    if (at === job.events.length) {
      if (isOver(job)) return
      await new Promise<void>((resolve) => job.waiting.add(resolve))
    }
    yield job.events[at]!
  }
}

function tell(job: Job, event: JobEvent): void {
  job.events.push(event)
  for (const wake of job.waiting) wake()
  job.waiting.clear()
}

const isOver = (job: Job) => /^(?:done|failed)$/u.test(job.events.at(-1)?.kind ?? '')

interface Running {
  readonly store: Store
  readonly thread: Thread
  readonly signal: AbortSignal
  readonly onFault: (error: unknown) => void
}

async function run(
  { store, thread, signal, onFault }: Running,
  { title, targets }: Order,
  say: (event: JobEvent) => void,
): Promise<void> {
  const total = targets.length
  let number = 0
  try {
    // Only the public internet: an address that is pasted must not reach into this machine's network.
    const options = {
      reach: 'public' as const,
      signal,
      examine: thread.examine,
      onStart: (address: string) => say({ kind: 'start', name: nameOf(address), number: ++number, total }),
    }
    for await (const step of readInto(store, title, targets, options)) say(eventFor(step))
    const story = (await store.stories()).find((s) => s.title === title.normalize('NFC').trim())
    say({ kind: 'done', story: story?.id ?? null })
  } catch (error) {
    if (error instanceof ReadoutError) return say({ kind: 'failed', message: error.message, hint: error.hint ?? null })
    if (signal.aborted)
      return say({ kind: 'failed', message: 'The server was stopped.', hint: 'What was read is kept.' })
    onFault(error)
    say({ kind: 'failed', message: 'The program failed.', hint: 'What was read before is kept.' })
  }
}

function eventFor(step: Progress): JobEvent {
  if (step.kind === 'unchanged') return { kind: 'unchanged', name: nameOf(step.address) }
  if (step.kind === 'problem') {
    const { reason, detail, address } = step.problem
    return { kind: 'problem', name: nameOf(address), reason, detail }
  }
  const { id: report, outlet, headline } = step.report
  return { kind: 'read', name: nameOf(step.address), outcome: step.outcome, report, outlet, headline }
}

const nameOf = (address: string) => (/^https?:/iu.test(address) ? address : address.slice(address.lastIndexOf('/') + 1))
