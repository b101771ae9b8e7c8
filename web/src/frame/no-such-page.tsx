import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { Unreachable } from '../data/ask.ts'

export function NoSuchPage() {
  return (
    <main className="mx-auto max-w-2xl px-4 py-16">
      <h1 className="text-3xl font-semibold">There is no such page</h1>
      <p className="mt-3">
        The address may have been cut short.{' '}
        <Link to="/" className="link">
          All stories
        </Link>
      </p>
    </main>
  )
}

/** What is shown where our own code fails: the fault, and a way out. */
export function PageFailed({ error }: ErrorComponentProps) {
  return (
    <main className="mx-auto max-w-2xl px-4 py-16">
      {error instanceof Unreachable ? (
        <h1 className="text-3xl font-semibold">{error.message}</h1>
      ) : (
        <>
          <h1 className="text-3xl font-semibold">This room failed</h1>
          <p className="mt-3">
            The record is sound; only this page of it could not be drawn. Where trying again does not help, the reading
            room may have been built for another version of Readout: “npm run build:web” builds it anew.
          </p>
          <p className="meta mt-3">{String(error)}</p>
        </>
      )}
      <p className="mt-3 flex gap-4">
        <button type="button" className="act" onClick={() => location.reload()}>
          Try again
        </button>
        <a className="link self-center" href="/">
          All stories
        </a>
      </p>
    </main>
  )
}
