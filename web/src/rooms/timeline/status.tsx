import type { TimelineEvent } from '../../../../src/api/types.ts'

type Status = TimelineEvent['status']

/** How far an event came, in a word. */
export const statusWords: Readonly<Record<Status, string>> = {
  happened: 'happened',
  'under-way': 'under way',
  planned: 'planned',
  proposed: 'proposed',
  postponed: 'postponed',
  cancelled: 'cancelled',
  denied: 'denied',
}

/** The same as a sign, so that colour is never alone: full for what happened, hollow for what is to come, struck for what is off. */
export function StatusSign({ status, size = 10 }: { readonly status: Status; readonly size?: number }) {
  const r = size / 2 - 1
  const struck = status === 'cancelled' || status === 'denied'
  const filled = status === 'happened' || status === 'under-way'
  return (
    <svg
      width={size}
      height={size}
      viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
      aria-hidden="true"
      className="inline-block"
    >
      <circle
        r={r}
        className={filled ? 'fill-event' : 'fill-none'}
        stroke="var(--event)"
        strokeWidth="1.5"
        strokeDasharray={status === 'proposed' ? '2 1.5' : undefined}
      />
      {struck && <path d={`M${-r},${r}L${r},${-r}`} stroke="var(--against)" strokeWidth="1.5" />}
      {status === 'postponed' && <path d={`M${-r / 2},0H${r / 2}`} stroke="var(--event)" strokeWidth="1.5" />}
      {status === 'under-way' && <circle r={r / 3} fill="var(--paper)" />}
    </svg>
  )
}
