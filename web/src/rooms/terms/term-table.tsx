import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import type { Column } from '../../../../src/api/types.ts'
import type { Group } from './shown-rows.ts'
import { byGroup, tableLines } from './table-lines.ts'
import { TermLine } from './term-line.tsx'
import type { Opening } from './terms.tsx'

/** Up to so many lines are all drawn, for the browser's own search and for print; of more only those in sight. */
const few = 150

interface TermTableProps {
  readonly groups: readonly Group[]
  readonly columns: readonly Column[]
  readonly opening: Opening
}

/** Terms down, parties across. The terms and the parties' names stay in sight; the table is drawn sideways in its box. */
export function TermTable({ groups, columns, opening }: TermTableProps) {
  const box = useRef<HTMLElement>(null)
  const { folded, open } = opening
  const lines = useMemo(() => tableLines(groups, folded, open), [groups, folded, open])
  const isLong = lines.length > few
  const rows = useVirtualizer({
    count: isLong ? lines.length : 0,
    getScrollElement: () => box.current,
    estimateSize: () => 80,
    getItemKey: (i) => lines[i]!.key,
    overscan: 6,
  })
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
      className="max-h-[85vh] overflow-auto border-y border-rule-strong"
      aria-label="Term sheet"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
      tabIndex={0}
    >
      <table aria-rowcount={lines.length + 1} className="w-full border-separate border-spacing-0 text-left">
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky top-0 left-0 z-20 min-w-64 border-b border-rule-strong bg-paper py-2 pr-3 pl-7 align-top font-sans text-sm leading-tight font-semibold"
            >
              Term
            </th>
            {columns.map(({ id, name, party }) => (
              <th
                key={id}
                scope="col"
                className={`sticky top-0 z-10 min-w-32 border-b border-rule-strong bg-paper px-2 py-2 align-top font-sans text-sm leading-tight ${party ? 'font-semibold' : 'font-normal'}`}
              >
                {name.charAt(0).toUpperCase() + name.slice(1)}
                {!party && <span className="meta block font-normal">not a side</span>}
              </th>
            ))}
          </tr>
        </thead>
        {space(before, columns.length)}
        {byGroup(lines, drawn).map(({ group, lines: own }) => (
          <tbody key={group.id}>
            {own.map(({ line, place }) => (
              <TermLine
                key={line.key}
                line={line}
                place={place}
                measure={isLong ? rows.measureElement : undefined}
                {...{ columns, opening }}
              />
            ))}
          </tbody>
        ))}
        {space(after, columns.length)}
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
