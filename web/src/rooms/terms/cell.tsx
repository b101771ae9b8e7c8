import type { ReactNode } from 'react'
import type { Column, ShownRow } from '../../../../src/api/types.ts'
import { originsInWords } from '../../parts/origin-count.tsx'
import { StanceWord } from '../../parts/stance.tsx'
import { When } from '../../parts/when.tsx'
import { placeOfOthers } from './shown-columns.ts'
import type { Opening } from './terms.tsx'

interface CellProps {
  readonly row: ShownRow
  readonly column: Column
  readonly opening: Opening
}

/** Where a column stands on a term: stance, day, on how many origins; opens to how it came to be. */
export function CellButton({ row, column, opening }: CellProps) {
  const cell = row.cells[column.id]
  if (!cell) return <span className="sr-only">nobody heard</span>
  const place = `${row.id}|${column.id}`
  return (
    <Opener place={place} opening={opening}>
      <StanceWord stance={cell.stance} />
      <span className="meta block leading-tight">
        <When at={cell.last} fallback="day unknown" short />
      </span>
      <span className="meta block leading-tight">
        {originsInWords(cell.origins)}
        {cell.heard > 1 && ` · heard ${cell.heard} times`}
      </span>
      {cell.holder && column.party && <span className="meta block leading-tight text-ink italic">{cell.holder}</span>}
      {cell.differs && <span className="meta block leading-tight font-semibold text-ink">others differ</span>}
    </Opener>
  )
}

interface OpenerProps {
  readonly place: string
  readonly opening: Opening
  readonly children: ReactNode
}

/** What is told in a place of the sheet, as a button that opens how it came to be. */
function Opener({ place, opening, children }: OpenerProps) {
  return (
    <button
      type="button"
      aria-expanded={opening.open === place}
      data-line
      className="-m-1 block w-[calc(100%+0.5rem)] rounded-xs p-1 text-left hover:bg-raised"
      onClick={() => opening.toggle(place)}
    >
      {children}
    </button>
  )
}

interface OthersProps {
  readonly row: ShownRow
  readonly others: readonly Column[]
  readonly opening: Opening
}

/** Those who are no side and were heard on a term, the first two by name; opens to all of them. */
export function OthersButton({ row, others, opening }: OthersProps) {
  const heard = others.flatMap(({ id, name }) => {
    const cell = row.cells[id]
    return cell ? [{ id, name, stance: cell.stance }] : []
  })
  if (heard.length === 0) return <span className="sr-only">nobody heard</span>
  const place = placeOfOthers(row)
  // Where there are three, the third is no longer than "and 1 more".
  const named = heard.length > 3 ? heard.slice(0, 2) : heard
  return (
    <Opener place={place} opening={opening}>
      {named.map(({ id, name, stance }) => (
        <span key={id} className="mb-1 block">
          <StanceWord stance={stance} />
          <span className="meta block leading-tight text-ink">{name}</span>
        </span>
      ))}
      {heard.length > named.length && (
        <span className="meta block leading-tight">and {heard.length - named.length} more</span>
      )}
    </Opener>
  )
}

interface RowWordsProps {
  readonly row: ShownRow
  readonly foldable: boolean
  readonly opening: Opening
}

/** A term in its clearest words; opens to where it is told. */
export function RowWords({ row, foldable, opening }: RowWordsProps) {
  const isFolded = opening.folded.has(row.id)
  return (
    <span className="flex items-start gap-1">
      {foldable ? (
        <button
          type="button"
          aria-expanded={!isFolded}
          aria-label={isFolded ? 'Show particular terms' : 'Fold particular terms'}
          className="-my-1 min-w-5 py-1 font-sans text-quiet pointer-coarse:-m-3 pointer-coarse:min-w-11 pointer-coarse:p-3"
          onClick={() => opening.fold(row.id)}
        >
          {isFolded ? '▸' : '▾'}
        </button>
      ) : (
        <span className="min-w-5" />
      )}
      <span>
        <button
          type="button"
          aria-expanded={opening.open === row.id}
          data-line
          className="inline-block text-left leading-snug first-letter:uppercase hover:underline pointer-coarse:-my-2.5 pointer-coarse:min-h-11 pointer-coarse:py-2.5"
          onClick={() => opening.toggle(row.id)}
        >
          {row.words}
        </button>
        {(row.proposal || row.obliges.length > 0) && (
          <span className="meta block leading-tight">
            {[row.proposal && `in ${row.proposal}`, row.obliges.length > 0 && `obliges ${row.obliges.join(', ')}`]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
      </span>
    </span>
  )
}
