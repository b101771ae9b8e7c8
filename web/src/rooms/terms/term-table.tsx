import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { usePrinted } from '../../parts/use-wide.ts'
import { ColumnHeads } from './column-heads.tsx'
import type { ShownColumns } from './shown-columns.ts'
import type { Group } from './shown-rows.ts'
import { byGroup, tableLines } from './table-lines.ts'
import { TermLine } from './term-line.tsx'
import type { Opening } from './terms.tsx'
import { columnWidth, termWidth, useColumnsInSight } from './use-columns-in-sight.ts'

/** Up to so many lines are all drawn, for the browser's own search and for print; of more only those in sight. */
const few = 150

interface TermTableProps {
  readonly groups: readonly Group[]
  readonly columns: ShownColumns
  readonly opening: Opening
  /** Gives each of the others a column, or puts them together again. */
  readonly showEach: (isEach: boolean) => void
}

/** Terms down, parties across. The terms and the parties' names stay in sight; the table is drawn sideways in its box. */
export function TermTable({ groups, columns, opening, showEach }: TermTableProps) {
  const box = useRef<HTMLElement>(null)
  const { folded, open } = opening
  const lines = useMemo(() => tableLines(groups, folded, open), [groups, folded, open])
  const printed = usePrinted()
  const isLong = lines.length > few && !printed
  const rows = useVirtualizer({
    count: isLong ? lines.length : 0,
    getScrollElement: () => box.current,
    estimateSize: () => 80,
    getItemKey: (i) => lines[i]!.key,
    overscan: 6,
  })
  const width = columns.each.length + (columns.others.length > 0 ? 1 : 0)
  const { isBroad, first: from, end } = useColumnsInSight(box, width)
  const inSight = rows.getVirtualItems()
  const drawn = isLong ? inSight.map(({ index }) => index) : lines.map((_, i) => i)
  const before = inSight[0]?.start ?? 0
  const after = rows.getTotalSize() - (inSight.at(-1)?.end ?? 0)
  // Who comes by a shared address is led to what is open.
  const opened = lines.findIndex((line) => line.kind === 'detail')
  const first = useRef(true)
  useEffect(() => {
    if (first.current && isLong && opened > 0) rows.scrollToIndex(opened - 1, { align: 'center' })
    first.current = false
  }, [isLong, opened, rows])
  return (
    <section
      ref={box}
      className="max-h-[85vh] overflow-auto border-y border-rule-strong print:max-h-none print:overflow-visible"
      aria-label="Term sheet"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
      tabIndex={0}
    >
      <table
        aria-rowcount={lines.length + 1}
        className={`border-separate border-spacing-0 text-left ${isBroad ? 'table-fixed' : 'w-full'}`}
        style={isBroad ? { width: termWidth + width * columnWidth } : undefined}
      >
        {isBroad && (
          <colgroup>
            <col style={{ width: termWidth }} />
            <col span={width} style={{ width: columnWidth }} />
          </colgroup>
        )}
        <thead>
          <ColumnHeads {...{ columns, from, end, showEach }} />
        </thead>
        {space(before, width)}
        {byGroup(lines, drawn).map(({ group, lines: own }) => (
          <tbody key={group.id}>
            {own.map(({ line, place }) => (
              <TermLine
                key={line.key}
                line={line}
                place={place}
                measure={isLong ? rows.measureElement : undefined}
                {...{ columns, from, end, opening }}
              />
            ))}
          </tbody>
        ))}
        {space(after, width)}
      </table>
    </section>
  )
}

/** Stands for the lines above or below those that are drawn. */
const space = (height: number, columns: number) =>
  height > 0 && (
    <tbody aria-hidden="true">
      <tr style={{ height }}>
        <td colSpan={columns + 1} />
      </tr>
    </tbody>
  )
