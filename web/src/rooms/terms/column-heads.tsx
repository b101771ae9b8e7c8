import type { ShownColumns } from './shown-columns.ts'

interface ColumnHeadsProps {
  readonly columns: ShownColumns
  /** Those that are drawn: from this one up to `end` without it. */
  readonly from: number
  readonly end: number
  readonly showEach: (isEach: boolean) => void
}

const look = 'sticky top-0 z-10 min-w-32 border-b border-rule-strong bg-paper px-2 py-2 align-top font-sans text-sm leading-tight' // biome-ignore format: one line

/** Who stands in which column. The others stand in one, which a button unfolds. */
export function ColumnHeads({ columns: { each, others, foldFrom }, from, end, showEach }: ColumnHeadsProps) {
  const width = each.length + (others.length > 0 ? 1 : 0)
  return (
    <tr>
      <th
        scope="col"
        className="sticky top-0 left-0 z-20 min-w-64 border-b border-rule-strong bg-paper py-2 pr-3 pl-7 align-top font-sans text-sm leading-tight font-semibold"
      >
        Term
      </th>
      <Skipped columns={from} />
      {each.slice(from, end).map(({ id, name, party }, i) => (
        <th key={id} scope="col" className={`${look} ${party ? 'font-semibold' : 'font-normal'}`}>
          {name.charAt(0).toUpperCase() + name.slice(1)}
          {!party && <span className="meta block font-normal">not a side</span>}
          {from + i === foldFrom && (
            <button type="button" className="meta link py-1" onClick={() => showEach(false)}>
              Fold these
            </button>
          )}
        </th>
      ))}
      {others.length > 0 && end === width && (
        <th scope="col" className={`${look} font-normal`}>
          {others.length} others
          <button type="button" className="meta link block py-1 text-left" onClick={() => showEach(true)}>
            Show each
          </button>
        </th>
      )}
      <Skipped columns={width - end} />
    </tr>
  )
}

/** Stands for columns out of sight. */
export function Skipped({ columns }: { readonly columns: number }) {
  return columns > 0 && <td colSpan={columns} aria-hidden="true" />
}
