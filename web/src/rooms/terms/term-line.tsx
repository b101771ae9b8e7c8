import { memo } from 'react'
import { CellButton, OthersButton, RowWords } from './cell.tsx'
import { Skipped } from './column-heads.tsx'
import { Detail } from './detail.tsx'
import { columnsAt, type ShownColumns } from './shown-columns.ts'
import { hasParticulars } from './shown-rows.ts'
import type { TableLine } from './table-lines.ts'
import type { Opening } from './terms.tsx'

interface TermLineProps {
  readonly line: TableLine
  /** Its place among all lines of the table. */
  readonly place: number
  /** Told how high the line came out. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined
  readonly columns: ShownColumns
  /** The columns that are drawn: from this one up to `end` without it. */
  readonly from: number
  readonly end: number
  readonly opening: Opening
}

/** One line of the term table, of whichever kind. While the table is scrolled, lines that stay are not made anew. */
export const TermLine = memo(function TermLine({ line, place, measure, columns, from, end, opening }: TermLineProps) {
  const { group } = line
  const { each, others } = columns
  const width = each.length + (others.length > 0 ? 1 : 0)
  const given = { ref: measure, 'data-index': place, 'aria-rowindex': place + 2 }
  if (line.kind === 'heading')
    return (
      <tr {...given}>
        <th scope="rowgroup" colSpan={width + 1} className="border-b border-rule bg-raised px-0 py-0 font-normal">
          <button
            type="button"
            aria-expanded={!opening.folded.has(group.id)}
            className="sticky left-0 px-1 py-1.5 text-left font-semibold"
            onClick={() => opening.fold(group.id)}
          >
            <span aria-hidden="true" className="mr-1 inline-block w-5 font-sans text-quiet">
              {opening.folded.has(group.id) ? '▸' : '▾'}
            </span>
            {group.heading} <span className="meta font-normal">{group.rows.length}</span>
          </button>
        </th>
      </tr>
    )
  const { row, i } = line
  if (line.kind === 'term')
    return (
      <tr {...given} className="group">
        <th
          scope="row"
          className="sticky left-0 z-10 w-80 max-w-96 min-w-64 border-b border-rule bg-paper py-1.5 pr-3 align-top font-normal"
          style={{ paddingLeft: `${0.25 + row.depth * 1.25}rem` }}
        >
          <RowWords row={row} foldable={hasParticulars(group.rows, i)} opening={opening} />
        </th>
        <Skipped columns={from} />
        {each.slice(from, end).map((column) => (
          <td key={column.id} className="border-b border-rule px-2 py-1.5 align-top">
            <CellButton row={row} column={column} opening={opening} />
          </td>
        ))}
        {others.length > 0 && end === width && (
          <td className="border-b border-rule px-2 py-1.5 align-top">
            <OthersButton row={row} others={others} opening={opening} />
          </td>
        )}
        <Skipped columns={width - end} />
      </tr>
    )
  return (
    <tr {...given}>
      <td colSpan={width + 1} className="border-b border-rule-strong bg-raised p-0">
        <div className="sticky left-0 max-w-3xl px-4 py-4">
          <Detail
            row={row}
            columns={columnsAt(opening.open ?? '', row, columns)}
            close={() => opening.toggle(opening.open ?? '')}
          />
        </div>
      </td>
    </tr>
  )
})
