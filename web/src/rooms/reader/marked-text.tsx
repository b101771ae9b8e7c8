import { useMemo } from 'react'
import type { Mark, ReportView, Span } from '../../../../src/api/types.ts'
import { kindLooks } from './mark-key.tsx'
import { type Layer, type Segment, segmentsOf } from './segments.ts'

interface MarkedTextProps {
  readonly report: ReportView['report']
  readonly marks: readonly Mark[]
  /** The passage that the reader came for. */
  readonly passage: Span | null
  readonly picked: Mark | undefined
  readonly pick: (mark: string | null) => void
  readonly furniture: boolean
}

/** The whole text as it was read, cut where marks begin and end. A click picks the shortest finding there. */
export function MarkedText({ report, marks, passage, picked, pick, furniture }: MarkedTextProps) {
  const segments = useMemo(() => segmentsOf(report.text.length, layersOf(report, marks)), [report, marks])
  const here = passage ?? picked?.spans[0]
  const click = (at: number) => {
    if (document.getSelection()?.isCollapsed === false) return
    const under = marks.filter((m) => m.spans.some((s) => s.start <= at && at < s.end))
    const shortest = under.sort((a, b) => lengthOf(a) - lengthOf(b))
    // Clicked again, the next longer one is picked, and after the longest none.
    const next = picked ? shortest[shortest.findIndex((m) => m.id === picked.id) + 1] : shortest[0]
    pick(next?.id ?? null)
  }
  let isFirst = true
  return (
    <section
      aria-label="Text"
      className="text-[1.0625rem] leading-relaxed break-words whitespace-pre-wrap"
      lang={report.language ?? undefined}
    >
      {segments.map((segment) => {
        const { start, end, layers, titles } = segment
        if (!furniture && layers.includes('furniture')) return null
        // Many empty lines are shown as one; the text itself stays as it is.
        const words = report.text.slice(start, end).replace(/\n[ \t]*(?:\n[ \t]*)+/gu, '\n\n')
        const isHere = here !== undefined && isFirst && start >= here.start && start < here.end
        if (isHere) isFirst = false
        const isMark = layers.some((layer) => layer in kindLooks)
        const looks = looksOf(segment, passage, picked)
        if (!looks && !isHere) return words
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list of findings does the same by keyboard
          // biome-ignore lint/a11y/noStaticElementInteractions: as above
          <span
            key={start}
            id={isHere ? 'here' : undefined}
            className={`${looks} ${isMark ? 'cursor-pointer' : ''}`}
            title={titles.join('; ') || undefined}
            onClick={isMark ? () => click(start) : undefined}
          >
            {words}
          </span>
        )
      })}
    </section>
  )
}

const lengthOf = (mark: Mark) => mark.spans.reduce((sum, s) => sum + s.end - s.start, 0)

function layersOf(report: ReportView['report'], marks: readonly Mark[]): Layer[] {
  const kinds = Object.keys(kindLooks)
  return [
    { name: 'furniture', spans: report.furniture.map((f) => ({ ...f, title: f.reason })) },
    ...(['headline', 'byline', 'date'] as const).map((part) => ({
      name: part,
      spans: report.parts.filter((p) => p.part === part),
    })),
    ...kinds.map((kind) => ({ name: kind, spans: marks.filter((m) => m.kind === kind).flatMap((m) => m.spans) })),
    // No looks of their own: the text is cut here, so that a mark can be picked out.
    { name: '', spans: marks.flatMap((m) => [...m.spans, ...m.cue, ...(m.source ? [m.source] : [])]) },
  ]
}

function looksOf({ start, end, layers }: Segment, passage: Span | null, picked: Mark | undefined): string {
  const within = (spans: readonly (Span | null)[]) => spans.some((s) => s !== null && s.start < end && start < s.end)
  const looks: string[] = []
  if (layers.includes('furniture')) looks.push('font-sans text-[0.8125rem] text-quiet')
  if (layers.includes('headline')) looks.push('text-xl font-semibold')
  if (layers.includes('byline') || layers.includes('date')) looks.push('font-sans text-sm text-quiet')
  if (within([passage]) || (picked && within(picked.spans))) looks.push('bg-mark')
  else if (layers.includes('statement')) looks.push(kindLooks.statement)
  if (picked && within([picked.source])) looks.push('font-semibold')
  if (picked && within(picked.cue)) looks.push('italic')
  const line = (['position', 'provision', 'proposal', 'event'] as const).find((kind) => layers.includes(kind))
  if (line) looks.push(kindLooks[line])
  return looks.join(' ')
}
