import { Slider } from 'radix-ui'
import { useEffect, useState } from 'react'
import type { ReportLine } from '../../../src/api/types.ts'
import { placeOf, stopsOf } from '../data/stops.ts'
import { useAsked } from '../data/use-asked.ts'
import { dateInWords } from '../parts/when.tsx'

/** The slider over the reports' times: every room shows what was known at the moment it stands at. */
export function Replay({ reports }: { readonly reports: readonly ReportLine[] }) {
  const [{ asOf }, change] = useAsked()
  const stops = stopsOf(reports)
  const end = stops.length
  const place = asOf === undefined ? end : placeOf(stops, asOf)
  const [drawn, setDrawn] = useState(place)
  useEffect(() => setDrawn(place), [place])
  if (stops.length < 2) return null
  const stop = stops[drawn]
  const words = stop
    ? `${dateInWords(asOf !== undefined && drawn === place ? asOf : stop.at)}: ${stop.reports} of ${reports.length} reports`
    : `now: all ${reports.length} reports`
  return (
    <div
      className={`screen-only mt-2 flex flex-wrap items-center gap-x-4 gap-y-0 ${asOf === undefined ? '' : 'bg-mark px-2 -mx-2'}`}
    >
      <span className="meta min-w-64 text-ink" aria-hidden="true">
        <span className={asOf === undefined ? 'text-quiet' : undefined}>Known </span>
        {words}
      </span>
      <Slider.Root
        className="relative flex h-7 min-w-40 flex-1 touch-none items-center"
        min={0}
        max={end}
        value={[drawn]}
        onValueChange={([to = end]) => setDrawn(to)}
        onValueCommit={([to = end]) => change({ asOf: stops[to]?.at })}
      >
        <Slider.Track className="relative h-px flex-1 bg-rule-strong">
          <Slider.Range className="absolute h-px bg-accent" />
          {stops.map(({ at }, i) => (
            <span
              key={at}
              className="absolute top-[-3px] h-[7px] w-px bg-rule-strong"
              style={{ left: `${(i / end) * 100}%` }}
            />
          ))}
        </Slider.Track>
        <Slider.Thumb
          aria-label="What was known by"
          aria-valuetext={words}
          className="block h-4.5 w-4.5 rounded-full border-2 border-accent bg-paper"
        />
      </Slider.Root>
      {asOf !== undefined && (
        <button type="button" className="meta link py-1 text-ink" onClick={() => change({ asOf: undefined })}>
          Back to now
        </button>
      )}
    </div>
  )
}
