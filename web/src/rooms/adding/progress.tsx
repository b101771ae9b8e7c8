import { Link } from '@tanstack/react-router'
import type { JobEvent } from '../../../../src/api/types.ts'
import { adviceOn } from '../../parts/problem-advice.ts'
import type { JobState } from './use-job.ts'

/** What becomes of each page, and at the end where to read on. */
export function Progress({ job: { events, isRunning, isCut } }: { readonly job: JobState }) {
  if (events.length === 0 && !isRunning && !isCut) return null
  const start = events.findLast((e) => e.kind === 'start')
  const over = events.at(-1)
  const done = over?.kind === 'done' ? over : null
  const read = events.filter((e) => e.kind === 'read').length
  const problems = events.filter((e) => e.kind === 'problem').length
  return (
    <section aria-label="Progress" className="mt-6 border-t border-rule-strong pt-2">
      <p role="status" className="font-semibold">
        {isCut
          ? 'The server no longer answers. What it has read is kept.'
          : over?.kind === 'failed'
            ? `${over.message} ${over.hint ?? ''}`
            : done
              ? `${read} read${problems > 0 ? `, ${problems} not read` : ''}.`
              : start
                ? `Reading ${start.number} of ${start.total}: ${start.name}`
                : 'Waiting for its turn …'}
      </p>
      {isRunning && start && (
        <progress
          className="mt-2 h-1.5 w-full accent-accent"
          aria-label="pages read"
          value={start.number - 1}
          max={start.total}
        />
      )}
      <ul className="mt-2">
        {events.map((event, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: events are only added
          <EventLine key={i} event={event} />
        ))}
      </ul>
      {done?.story && read > 0 && (
        <p className="mt-3">
          <Link to={`/stories/${done.story}`} className="act inline-block">
            Read the readout
          </Link>
        </p>
      )}
    </section>
  )
}

const outcomes: Readonly<Record<string, string>> = {
  new: 'new',
  known: 'known from elsewhere',
  'new version': 'changed since it was last read',
  unchanged: 'unchanged',
}

function EventLine({ event }: { readonly event: JobEvent }) {
  if (event.kind === 'read') {
    return (
      <li className="border-b border-rule py-1.5">
        {event.headline ?? event.name}
        <span className="meta block">
          {event.outlet ?? 'outlet not stated'} · {outcomes[event.outcome] ?? event.outcome}
        </span>
      </li>
    )
  }
  if (event.kind === 'problem') {
    return (
      <li className="border-b border-rule py-1.5">
        <strong className="text-accent">Not read:</strong> <span className="break-words">{event.name}</span>
        <span className="meta block">
          {event.detail}. {adviceOn(event.reason)}
        </span>
      </li>
    )
  }
  if (event.kind === 'unchanged') {
    return (
      <li className="border-b border-rule py-1.5">
        {event.name} <span className="meta">is unchanged</span>
      </li>
    )
  }
  return null
}
