import { scaleUtc } from 'd3-scale'
import { select } from 'd3-selection'
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { EventMark, StoryFrame, TimelineView } from '../../../../src/api/types.ts'
import { capital } from '../../parts/capital.ts'
import { dateInWords } from '../../parts/when.tsx'
import { stretchOf } from './stretch.ts'
import { extentOf, rowsOf, tickWords } from './strip-layout.ts'

const day = 86_400_000
const height = 130
/** Where each lane begins, in pixels from the top. */
const lanes = { events: 8, statements: 76, reports: 93, axis: 110 } as const
/** Room for the lanes' names, in pixels. */
const [labels, narrowLabels] = [76, 54]

interface StripProps {
  readonly events: readonly EventMark[]
  readonly kinds: TimelineView['kinds']
  readonly said: TimelineView['said']
  readonly reports: StoryFrame['reports']
  /** Told which time is in sight, or null for all of it. */
  readonly onWindow: (window: readonly [number, number] | null) => void
  /** The id of the event that is open in the list. */
  readonly open: string | undefined
  readonly choose: (event: string) => void
}

/**
 * The whole time on one strip: events in rows, statements and reports as fine marks below. It is drawn for the eye; the list
 * under it tells the same to everybody. Wheel, pinch and drag zoom it; so do the buttons.
 */
export function Strip({ events: told, kinds, said: times, reports, onWindow, open, choose }: StripProps) {
  const box = useRef<HTMLDivElement>(null)
  const drawing = useRef<SVGSVGElement>(null)
  const zooming = useRef<ZoomBehavior<SVGSVGElement, unknown>>(null)
  const [width, setWidth] = useState(800)
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity)
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth((before) => entry!.contentRect.width || before))
    observer.observe(box.current!)
    return () => observer.disconnect()
  }, [])

  const events = told.flatMap((event) => {
    const stretch = stretchOf(event.when)
    return stretch ? [{ event, stretch }] : []
  })
  const published = reports.flatMap((r) => stretchOf(r.published)?.from ?? [])
  const said = times.flatMap((when) => stretchOf(when)?.from ?? [])
  const [first, last] = extentOf(
    events.map((e) => e.stretch),
    [...published, ...said],
  )
  const left = width < 500 ? narrowLabels : labels
  const whole = scaleUtc([first, last], [left, width - 8])
  const x = transform.rescaleX(whole)

  useEffect(() => {
    const behaviour = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, Math.max(1, (last - first) / (2 * day))])
      .translateExtent([
        [left, 0],
        [width, height],
      ])
      .extent([
        [left, 0],
        [width, height],
      ])
      // The page scrolls as ever: only with a key, or by dragging and pinching, does the strip move.
      .filter((event: MouseEvent) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.button))
      .on('zoom', ({ transform: t }: { transform: ZoomTransform }) => setTransform(t))
    zooming.current = behaviour
    const svg = select(drawing.current!)
    svg.call(behaviour)
    return () => void svg.on('.zoom', null)
  }, [width, left, first, last])

  const window_ = transform.k === 1 ? null : ([+x.invert(left), +x.invert(width - 8)] as const)
  const key = window_?.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: told again only where the window has moved
  useEffect(() => onWindow(window_), [key])

  const by =
    (
      change: (svg: ReturnType<typeof select<SVGSVGElement, unknown>>, z: ZoomBehavior<SVGSVGElement, unknown>) => void,
    ) =>
    () =>
      zooming.current && change(select<SVGSVGElement, unknown>(drawing.current!), zooming.current)
  return (
    <div ref={box} className="screen-only mt-4">
      <svg
        ref={drawing}
        width={width}
        height={height}
        aria-hidden="true"
        className="cursor-grab touch-pan-y border-y border-rule select-none"
      >
        {(
          [
            ['Events', lanes.events + 8],
            ['Said', lanes.statements + 8],
            ['Reports', lanes.reports + 8],
          ] as const
        ).map(([name, y]) => (
          <text key={name} y={y} className="fill-quiet font-sans text-[11px]">
            {name}
          </text>
        ))}
        <svg
          aria-hidden="true"
          x={left - 8}
          width={width - left + 8}
          height={height}
          viewBox={`${left - 8} 0 ${width - left + 8} ${height}`}
        >
          {x.ticks(Math.max(2, Math.floor(width / 100))).map((tick) => (
            <g key={+tick} transform={`translate(${x(tick)},0)`}>
              <line y1={4} y2={lanes.axis} stroke="var(--rule)" />
              <text x={3} y={lanes.axis + 12} className="fill-quiet font-sans text-[11px]">
                {x(tick) < width - 60 ? tickWords(tick) : ''}
              </text>
            </g>
          ))}
          {rowsOf(events, (t) => x(t)).map(({ event, stretch, row }) => {
            const [from, to] = [x(stretch.from), Math.max(x(stretch.to), x(stretch.from) + 8)]
            const off = event.status === 'cancelled' || event.status === 'denied'
            const filled = event.status === 'happened' || event.status === 'under-way'
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: the list below does the same by keyboard
              <rect
                key={event.id}
                x={from + 1}
                y={lanes.events + row * 11}
                width={Math.max(5, to - from - 2)}
                height={8}
                rx={2}
                className="cursor-pointer"
                fill={open === event.id ? 'var(--accent)' : filled ? 'var(--event)' : 'var(--paper)'}
                fillOpacity={stretch.vague && filled && open !== event.id ? 0.3 : 1}
                stroke={off ? 'var(--against)' : filled && stretch.vague ? 'none' : 'var(--event)'}
                strokeDasharray={stretch.vague ? '3 2' : undefined}
                onClick={() => choose(event.id)}
              >
                <title>{`${capital(kinds[event.type] ?? event.type)}, ${dateInWords(event.when ?? '')}`}</title>
              </rect>
            )
          })}
          {/* One path for all marks of a kind: there may be ten thousand. */}
          <path d={marks(said, (t) => `M${x(t)},${lanes.statements}v10`)} stroke="var(--said)" opacity={0.5} />
          <path d={marks(published, (t) => `M${x(t)},${lanes.reports}l4,5l-4,5l-4,-5z`)} fill="var(--quiet)" />
        </svg>
      </svg>
      <div className="meta mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p>Pale: the day is not exact. Hollow: it has not happened. A bar opens its event below.</p>
        <p className="flex gap-1">
          <button type="button" className="act" aria-label="Zoom in" onClick={by((svg, z) => z.scaleBy(svg, 2))}>
            +
          </button>
          <button type="button" className="act" aria-label="Zoom out" onClick={by((svg, z) => z.scaleBy(svg, 0.5))}>
            −
          </button>
          <button
            type="button"
            className="act"
            aria-label="Earlier"
            disabled={transform.k === 1}
            onClick={by((svg, z) => z.translateBy(svg, width / 3 / transform.k, 0))}
          >
            ←
          </button>
          <button
            type="button"
            className="act"
            aria-label="Later"
            disabled={transform.k === 1}
            onClick={by((svg, z) => z.translateBy(svg, -width / 3 / transform.k, 0))}
          >
            →
          </button>
          <button
            type="button"
            className="act"
            disabled={transform.k === 1}
            onClick={by((svg, z) => z.transform(svg, zoomIdentity))}
          >
            All
          </button>
        </p>
      </div>
    </div>
  )
}

/** The marks at these moments, each moment once. */
const marks = (moments: readonly number[], draw: (moment: number) => string) => [...new Set(moments)].map(draw).join('')
