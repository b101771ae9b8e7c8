import type { Column } from '../../../../src/api/types.ts'
import { CellButton, RowWords } from './cell.tsx'
import { Detail } from './detail.tsx'
import { type Group, hasParticulars, unfolded } from './shown-rows.ts'
import type { Opening } from './terms.tsx'

interface TermCardsProps {
  readonly groups: readonly Group[]
  readonly columns: readonly Column[]
  readonly opening: Opening
}

/** The same on a phone: a term, and below it those who were heard on it. */
export function TermCards({ groups, columns, opening }: TermCardsProps) {
  return groups.map((group) => (
    <section key={group.id} className="mt-4" aria-labelledby={`group-${group.id}`}>
      <h2 id={`group-${group.id}`} className="border-t border-rule-strong">
        <button
          type="button"
          aria-expanded={!opening.folded.has(group.id)}
          className="flex w-full items-baseline justify-between py-2 text-left text-lg font-semibold"
          onClick={() => opening.fold(group.id)}
        >
          {group.heading}
          <span className="meta">{group.rows.length}</span>
        </button>
      </h2>
      {!opening.folded.has(group.id) && (
        <ul>
          {unfolded(group.rows, opening.folded).map(({ row, i }) => {
            const heard = columns.filter((c) => row.cells[c.id])
            return (
              <li key={row.id} className="border-t border-rule py-2" style={{ paddingLeft: `${row.depth * 0.9}rem` }}>
                <RowWords row={row} foldable={hasParticulars(group.rows, i)} opening={opening} />
                {heard.length === 0 ? (
                  <p className="meta mt-1">nobody heard</p>
                ) : (
                  <ul className="mt-1.5 space-y-1.5">
                    {heard.map((column) => (
                      <li key={column.id} className="grid grid-cols-[7rem_1fr] gap-2">
                        <span className="font-sans text-sm leading-tight">{column.name}</span>
                        <CellButton row={row} column={column} opening={opening} />
                      </li>
                    ))}
                  </ul>
                )}
                {opening.open?.split('|')[0] === row.id && (
                  <div className="-mx-2 mt-2 bg-raised px-3 py-3">
                    <Detail
                      row={row}
                      columns={columns}
                      place={opening.open}
                      close={() => opening.toggle(opening.open ?? '')}
                    />
                  </div>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  ))
}
