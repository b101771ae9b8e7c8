import { scaleUtc } from 'd3-scale'
import { select } from 'd3-selection'
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { StoryFrame, TimelineEvent, TimelineView } from '../../../../src/api/types.ts'
import { stretchOf } from './stretch.ts'

const day = 86_400_000
const height = 116
const lanes = { events: 30, statements: 66, reports: 84, axis: 96 } as const

interface StripProps {
  readonly events: readonly TimelineEvent[]
  readonly statements: TimelineView['statements']
  readonly reports: StoryFrame['reports']
  /** Told which time is in sight, or null for all of it. */
  readonly onWindow: (window: readonly [number, number] | null) => void
}

/**
 * The whole time on one strip: events in rows, statements and reports as fine marks below. It is drawn for the eye; the list
 * under it tells the same to everybody. Wheel, pinch and drag zoom it; so do the buttons.
 */
export function Strip({ events: told, statements, reports, onWindow }: StripProps) {
  const box = useRef<HTMLDivElement>(null)
  const drawing = useRef<SVGSVGElement>(null)
  const zooming = useRef<ZoomBehavior<SVGSVGElement, unknown>>(null)
  const [width, setWidth] = useState(800)
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity)
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(entry!.contentRect.width))
    observer.observe(box.current!)
    return () => observer.disconnect()
  }, [])

  const events = told.flatMap((event) => {
    const stretch = stretchOf(event.when)
    return stretch ? [{ event, stretch }] : []
  })
  const published = reports.flatMap((r) => stretchOf(r.published)?.from ?? [])
  const said = statements.flatMap((s) => stretchOf(s.when)?.from ?? [])
  const [first, last] = extentOf(
    events.map((e) => e.stretch),
    [...published, ...said],
  )
  const whole = scaleUtc([first, last], [8, width - 8])
  const x = transform.rescaleX(whole)

  useEffect(() => {
    const behaviour = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, Math.max(1, (last - first) / (2 * day))])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .extent([
        [0, 0],
        [width, height],
      ])
      // The page scrolls as ever: only with a key, or by dragging and pinching, does the strip move.
      .filter((event: MouseEvent) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.button))
      .on('zoom', ({ transform: t }: { transform: ZoomTransform }) => setTransform(t))
    zooming.current = behaviour
    const svg = select(drawing.current!)
    svg.call(behaviour)
    return () => void svg.on('.zoom', null)
  }, [width, first, last])

  const window_ = transform.k === 1 ? null : ([+x.invert(8), +x.invert(width - 8)] as const)
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
        {x.ticks(Math.max(2, Math.floor(width / 110))).map((tick) => (
          <g key={+tick} transform={`translate(${x(tick)},0)`}>
            <line y1={4} y2={lanes.axis} stroke="var(--rule)" />
            <text y={lanes.axis + 13} textAnchor="middle" className="fill-quiet font-sans text-[11px]">
              {x.tickFormat()(tick)}
            </text>
          </g>
        ))}
        {rowsOf(events, (t) => x(t)).map(({ event, stretch, row }) => {
          const [from, to] = [x(stretch.from), Math.max(x(stretch.to), x(stretch.from) + 6)]
          const off = event.status === 'cancelled' || event.status === 'denied'
          const filled = event.status === 'happened' || event.status === 'under-way'
          return (
            <rect
              key={event.id}
              x={from + 1}
              y={lanes.events - 20 + row * 8}
              width={Math.max(4, to - from - 2)}
              height={6}
              rx={2}
              fill={filled ? 'var(--event)' : 'none'}
              opacity={stretch.vague && filled ? 0.45 : 1}
              stroke={off ? 'var(--against)' : 'var(--event)'}
              strokeDasharray={stretch.vague ? '3 2' : undefined}
            />
          )
        })}
        {said.map((t, i) => (
          <line
            key={`s${String(i)}`}
            x1={x(t)}
            x2={x(t)}
            y1={lanes.statements}
            y2={lanes.statements + 8}
            stroke="var(--said)"
            opacity={0.5}
          />
        ))}
        {published.map((t, i) => (
          <path key={`r${String(i)}`} d={`M${x(t)},${lanes.reports}l3,4l-3,4l-3,-4z`} fill="var(--quiet)" />
        ))}
      </svg>
      <div className="meta mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p>
          Bars are events, fine lines statements, diamonds reports. Dashed: the date is not exact. Hollow: not held.
        </p>
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

/** The time to draw: all reports, and the events about them; one lonely event years ago does not squeeze the rest. */
function extentOf(
  stretches: readonly { from: number; to: number }[],
  marks: readonly number[],
): readonly [number, number] {
  const ends = stretches.flatMap((s) => [s.from, s.to])
  if (marks.length + ends.length === 0) return [0, day]
  const centre = marks.length > 0 ? marks : ends
  const [low, high] = [Math.min(...centre), Math.max(...centre)]
  const slack = Math.max(45 * day, 3 * (high - low))
  const near = ends.filter((t) => t >= low - slack && t <= high + slack)
  return [Math.min(low, ...near) - day, Math.max(high, ...near) + day]
}

/** Lays bars into rows so that none covers another, six at most. */
function rowsOf<T extends { stretch: { from: number; to: number } }>(
  items: readonly T[],
  x: (t: number) => number,
): (T & { row: number })[] {
  const ends: number[] = []
  return [...items]
    .sort((a, b) => a.stretch.from - b.stretch.from)
    .map((item) => {
      const from = x(item.stretch.from)
      let row = ends.findIndex((end) => end < from)
      if (row < 0) row = ends.length < 6 ? ends.length : ends.indexOf(Math.min(...ends))
      ends[row] = Math.max(x(item.stretch.to), from + 6)
      return { ...item, row }
    })
}
