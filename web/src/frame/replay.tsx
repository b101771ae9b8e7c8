import { Slider } from 'radix-ui'
import { useEffect, useRef, useState } from 'react'
import type { ReportLine } from '../../../src/api/types.ts'
import { placeOf, reportsBy, stopsOf } from '../data/stops.ts'
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
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  if (stops.length < 2) return null
  const stop = stops[drawn]
  const at = asOf !== undefined && drawn === place ? asOf : stop?.at
  const words =
    stop && at
      ? `by ${dateInWords(at)}, ${countOf(reportsBy(stops, at), reports)}`
      : `now, all ${reports.length} reports`
  // Who steps on and on wants the last stop: only where somebody rests is the record asked for.
  const show = (asOf: string | undefined, wait: number) => {
    clearTimeout(resting.current)
    resting.current = setTimeout(() => change({ asOf }), wait)
  }
  const go = (to: number) => {
    setDrawn(to)
    show(stops[to]?.at, 250)
  }
  return (
    <section
      aria-label="Replay"
      className={`screen-only mt-2 flex flex-wrap items-center gap-x-3 gap-y-0 ${asOf === undefined ? '' : '-mx-2 bg-mark px-2'}`}
    >
      <p className="meta w-full text-ink md:w-auto md:min-w-64" aria-hidden="true">
        <b className="font-semibold">Replay:</b> known {words}
      </p>
      <div className="flex min-w-40 flex-1 items-center gap-2">
        <StepButton words="One report back" sign="‹" to={drawn > 0 ? drawn - 1 : null} go={go} />
        <Slider.Root
          className="relative flex h-9 flex-1 touch-none items-center"
          min={0}
          max={end}
          value={[drawn]}
          onValueChange={([to = end]) => setDrawn(to)}
          onValueCommit={([to = end]) => go(to)}
          title="Go back in time: every room shows what was known by then"
        >
          <Slider.Track className="relative h-0.5 flex-1 bg-rule-strong">
            <Slider.Range className="absolute h-0.5 bg-accent" />
            {stops.map(({ at }, i) => (
              <span
                key={at}
                className="absolute top-[-3px] h-2 w-px bg-rule-strong"
                style={{ left: `${(i / end) * 100}%` }}
              />
            ))}
          </Slider.Track>
          <Slider.Thumb
            aria-label="What was known by"
            aria-valuetext={words}
            className="relative block h-4.5 w-4.5 rounded-full border-2 border-accent bg-paper before:absolute before:-inset-3 before:content-['']"
          />
        </Slider.Root>
        <StepButton words="One report on" sign="›" to={drawn < end ? drawn + 1 : null} go={go} />
      </div>
      {asOf !== undefined && (
        <button type="button" className="meta link py-2 text-ink" onClick={() => show(undefined, 0)}>
          Back to now
        </button>
      )}
    </section>
  )
}

/** "3 of 14 reports", and how many tell no day, and so are known to be out only now. */
function countOf(out: number, reports: readonly ReportLine[]): string {
  const undated = reports.filter((r) => stopsOf([r]).length === 0).length
  return `${out} of ${reports.length} reports${undated > 0 ? ` (${undated} without a day)` : ''}`
}

interface StepButtonProps {
  readonly words: string
  readonly sign: string
  /** The stop it leads to, or null where there is none. */
  readonly to: number | null
  readonly go: (to: number) => void
}

function StepButton({ words, sign, to, go }: StepButtonProps) {
  return (
    <button
      type="button"
      aria-label={words}
      title={words}
      disabled={to === null}
      className="h-9 w-9 shrink-0 rounded-xs font-sans text-2xl leading-none hover:bg-raised disabled:opacity-30"
      onClick={() => to !== null && go(to)}
    >
      {sign}
    </button>
  )
}
