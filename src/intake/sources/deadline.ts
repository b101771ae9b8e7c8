import { failure } from './failure.ts'

/** A span of time that work on one page must end in. `end` it when the work is done. */
export interface Deadline {
  /** Aborted when the time is up (with a 'timeout' failure), or when the whole run is. */
  readonly signal: AbortSignal
  /** Milliseconds. */
  left(): number
  /** Waits for something that the page is not to blame for: the clock stands still. */
  pausedFor<T>(waiting: Promise<T>): Promise<T>
  end(): void
}

export function startDeadline(milliseconds: number, run?: AbortSignal): Deadline {
  const controller = new AbortController()
  let budget = milliseconds
  let since = performance.now()
  let timer: NodeJS.Timeout | undefined

  const left = () => budget - (timer ? performance.now() - since : 0)
  const start = () => {
    since = performance.now()
    timer = setTimeout(() => {
      controller.abort(failure('timeout', `it did not arrive within ${milliseconds / 1000} seconds`))
    }, budget)
  }
  const stop = () => {
    budget = left()
    clearTimeout(timer)
    timer = undefined
  }
  const abort = () => controller.abort(run?.reason)

  if (run?.aborted) abort()
  run?.addEventListener('abort', abort, { once: true })
  start()
  return {
    signal: controller.signal,
    left,
    async pausedFor(waiting) {
      stop()
      try {
        return await waiting
      } finally {
        start()
      }
    },
    end() {
      stop()
      run?.removeEventListener('abort', abort)
    },
  }
}
