import { stopsOf } from '../../data/stops.ts'
import { useAsked } from '../../data/use-asked.ts'
import { useFrame } from '../../data/use-frame.ts'
import { dateInWords } from '../../parts/when.tsx'

/** Whether the whole readout is shown, or what changed since one of the reports' times. */
export function Since({ since }: { readonly since: string | undefined }) {
  const [, change] = useAsked()
  const frame = useFrame()
  const stops = stopsOf(frame.data?.reports ?? []).slice(0, -1)
  const odd = since !== undefined && !stops.some((s) => s.at === since)
  if (stops.length === 0 && since === undefined) return null
  return (
    <p className="screen-only meta flex min-w-0 items-center gap-2">
      <label className="flex min-w-0 items-center gap-2">
        Show
        <select
          className="field max-w-84 min-w-0"
          value={since ?? ''}
          onChange={(e) => change({ since: e.target.value || undefined })}
        >
          <option value="">the whole readout</option>
          {odd && <option value={since}>what changed since {dateInWords(since)}</option>}
          {stops.toReversed().map(({ at }) => (
            <option key={at} value={at}>
              what changed since {dateInWords(at)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="act hidden text-ink sm:block" onClick={() => print()}>
        Print
      </button>
    </p>
  )
}
