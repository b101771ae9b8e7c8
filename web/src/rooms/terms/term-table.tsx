import { Fragment } from 'react'
import type { Column } from '../../../../src/api/types.ts'
import { CellButton, RowWords } from './cell.tsx'
import { Detail } from './detail.tsx'
import { type Group, hasParticulars, unfolded } from './shown-rows.ts'
import type { Opening } from './terms.tsx'

interface TermTableProps {
  readonly groups: readonly Group[]
  readonly columns: readonly Column[]
  readonly opening: Opening
}

/** Terms down, parties across. The terms and the parties' names stay in sight; the table is drawn sideways in its box. */
export function TermTable({ groups, columns, opening }: TermTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
    <section className="max-h-[85vh] overflow-auto border-y border-rule-strong" aria-label="Term sheet" tabIndex={0}>
      <table className="w-full border-separate border-spacing-0 text-left">
        <thead>
          <tr>
            <th
              scope="col"
              className="meta sticky top-0 left-0 z-20 min-w-64 border-b border-rule-strong bg-paper py-2 pr-3 font-semibold"
            >
              Term
            </th>
            {columns.map(({ id, name, party }) => (
              <th
                key={id}
                scope="col"
                className="sticky top-0 z-10 min-w-32 border-b border-rule-strong bg-paper px-2 py-2 align-bottom font-sans text-sm leading-tight font-semibold"
              >
                {name}
                {!party && <span className="meta block font-normal">no party</span>}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={columns.length + 1}
                className="border-b border-rule bg-raised px-0 py-0 font-normal"
              >
                <button
                  type="button"
                  aria-expanded={!opening.folded.has(group.id)}
                  className="sticky left-0 px-2 py-1.5 text-left font-semibold"
                  onClick={() => opening.fold(group.id)}
                >
                  <span aria-hidden="true" className="mr-1.5 inline-block w-3 font-sans text-quiet">
                    {opening.folded.has(group.id) ? '▸' : '▾'}
                  </span>
                  {group.heading} <span className="meta font-normal">{group.rows.length}</span>
                </button>
              </th>
            </tr>
            {!opening.folded.has(group.id) &&
              unfolded(group.rows, opening.folded).map(({ row, i }) => {
                const isOpen = opening.open?.split('|')[0] === row.id
                return (
                  <Fragment key={row.id}>
                    <tr className="group">
                      <th
                        scope="row"
                        className="sticky left-0 z-10 w-80 max-w-96 min-w-64 border-b border-rule bg-paper py-1.5 pr-3 align-top font-normal"
                        style={{ paddingLeft: `${0.25 + row.depth * 1.25}rem` }}
                      >
                        <RowWords row={row} foldable={hasParticulars(group.rows, i)} opening={opening} />
                      </th>
                      {columns.map((column) => (
                        <td key={column.id} className="border-b border-rule px-2 py-1.5 align-top">
                          <CellButton row={row} column={column} opening={opening} />
                        </td>
                      ))}
                    </tr>
                    {isOpen && (
                      <tr>
                        <td colSpan={columns.length + 1} className="border-b border-rule-strong bg-raised p-0">
                          <div className="sticky left-0 max-w-3xl px-4 py-4">
                            <Detail
                              row={row}
                              columns={columns}
                              place={opening.open ?? ''}
                              close={() => opening.toggle(opening.open ?? '')}
                            />
                          </div>
                        </td>
                      </tr>
                    )}
                  </Fragment>
                )
              })}
          </tbody>
        ))}
      </table>
    </section>
  )
}
