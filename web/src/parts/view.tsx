import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Refused, Unreachable } from '../data/ask.ts'

interface ViewProps<T> {
  readonly of: UseQueryResult<T>
  /** What to show where there is nothing: a sentence or two on why, and what to do. */
  readonly empty?: ReactNode
  readonly isEmpty?: (data: T) => boolean
  readonly children: (data: T) => ReactNode
}

/**
 * What every room shows around what was asked for: lines of grey while it comes, why it did not come, that there is
 * nothing, or the thing itself. An old view stays where the server no longer answers, and says so.
 */
export function View<T>({ of, empty, isEmpty, children }: ViewProps<T>) {
  const { data, error } = of
  const again = () => void of.refetch()
  if (data !== undefined) {
    return (
      <div
        className={of.isPlaceholderData ? 'opacity-60 transition-opacity' : undefined}
        aria-busy={of.isPlaceholderData}
      >
        {error && <Stale error={error} again={again} />}
        {isEmpty?.(data) ? <Empty>{empty}</Empty> : children(data)}
      </div>
    )
  }
  return error ? <Failed error={error} again={again} /> : <Loading />
}

export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="max-w-prose py-10 text-quiet">{children}</div>
}

/** Nothing for the first moment, so that what is quick does not flicker. */
export function Loading() {
  return (
    <div className="appear max-w-prose py-6" role="status">
      <span className="sr-only">Loading</span>
      {['w-2/5', 'w-full', 'w-11/12', 'w-full', 'w-3/5'].map((width, i) => (
        <div key={`${width}${String(i)}`} className={`${width} ${i === 0 ? 'mb-4 h-6' : 'mb-2.5 h-3.5'} bg-raised`} />
      ))}
    </div>
  )
}

function Failed({ error, again }: { readonly error: Error; readonly again: () => void }) {
  const hint = error instanceof Refused ? error.hint : null
  const missing = error instanceof Refused && error.status === 404
  // What is not there has no room around it, and so no other heading.
  const Heading = missing ? 'h1' : 'h2'
  return (
    <div className="max-w-prose py-10" role="alert">
      <Heading className="text-xl font-semibold">{missing ? 'Not here' : 'This could not be shown'}</Heading>
      <p className="mt-2">{error.message}</p>
      {error instanceof Unreachable && (
        <p className="mt-2 text-quiet">
          Start it again with “readout serve”, or see whether this machine is connected to it.
        </p>
      )}
      {hint && <p className="mt-2 text-quiet">{hint}</p>}
      {missing ? (
        <p className="mt-3">
          <a href="/" className="link">
            All stories
          </a>
        </p>
      ) : (
        <button type="button" className="act mt-4" onClick={again}>
          Try again
        </button>
      )}
    </div>
  )
}

function Stale({ error, again }: { readonly error: Error; readonly again: () => void }) {
  return (
    <p className="meta screen-only my-3 border-l-4 border-accent bg-raised px-3 py-2" role="status">
      {error.message} What you see was loaded before.{' '}
      <button type="button" className="link" onClick={again}>
        Try again
      </button>
    </p>
  )
}
