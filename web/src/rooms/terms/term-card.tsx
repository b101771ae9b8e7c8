import type { Column } from '../../../../src/api/types.ts'
import { capital } from '../../parts/capital.ts'
import { Foremost } from '../../parts/foremost.tsx'
import { CellButton, RowWords } from './cell.tsx'
import { Detail } from './detail.tsx'
import { columnsAt, shownColumns } from './shown-columns.ts'
import { type Group, hasParticulars } from './shown-rows.ts'
import type { Opening } from './terms.tsx'

interface GroupProps {
  readonly group: Group
  readonly opening: Opening
}

/** What the cards below it are about; a click folds them. */
export function GroupHeading({ group, opening }: GroupProps) {
  const isFolded = opening.folded.has(group.id)
  return (
    <h2 id={`group-${group.id}`} className="border-t border-rule-strong">
      <button
        type="button"
        aria-expanded={!isFolded}
        className="flex w-full items-baseline justify-between py-2 text-left text-lg font-semibold"
        onClick={() => opening.fold(group.id)}
      >
        <span>
          <span aria-hidden="true" className="mr-1 inline-block w-5 font-sans text-quiet">
            {isFolded ? '▸' : '▾'}
          </span>
          {group.heading}
        </span>
        <span className="meta font-normal">{group.rows.length}</span>
      </button>
    </h2>
  )
}

interface TermCardProps extends GroupProps {
  /** The term's place in its group. */
  readonly i: number
  readonly columns: readonly Column[]
}

/** Of a plan that twenty were heard on so many are shown at first: the parties, who stand first, and some others. */
const few = 8

/** A term with those who were heard on it; opened, with how each stance came to be. */
export function TermCard({ group, i, columns, opening }: TermCardProps) {
  const row = group.rows[i]!
  const open = columnsAt(opening.open ?? '', row, shownColumns(columns, false))
  const heard = columns.filter((c) => row.cells[c.id])
  return (
    <div className="border-t border-rule py-2" style={{ paddingLeft: `${row.depth * 0.9}rem` }}>
      <RowWords row={row} foldable={hasParticulars(group.rows, i)} opening={opening} />
      {heard.length === 0 ? (
        <p className="meta mt-1 pl-6">nobody heard</p>
      ) : (
        <div className="pl-6">
          <Foremost items={heard} few={few} called={['who was heard', 'who were heard']}>
            {(shown) => (
              <ul className="mt-1.5 space-y-1.5">
                {shown.map((column) => (
                  <li key={column.id} className="grid grid-cols-[7.25rem_1fr] gap-2">
                    <span className="font-sans text-[0.8125rem] leading-5 break-words">{capital(column.name)}</span>
                    <CellButton row={row} column={column} opening={opening} />
                  </li>
                ))}
              </ul>
            )}
          </Foremost>
        </div>
      )}
      {opening.open?.split('|')[0] === row.id && (
        <div className="-mx-2 mt-2 bg-raised px-3 py-3">
          <Detail row={row} columns={open} close={() => opening.toggle(opening.open ?? '')} />
        </div>
      )}
    </div>
  )
}
