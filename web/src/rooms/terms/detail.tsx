import type { Column, ShownRow, Standing, TermRow } from '../../../../src/api/types.ts'
import { useRoom } from '../../data/use-room.ts'
import { other, right, wrong } from '../../parts/correct/act.ts'
import { Correct } from '../../parts/correct/correct.tsx'
import { issueName, issues } from '../../parts/issue-name.ts'
import { originsInWords } from '../../parts/origin-count.tsx'
import { Passages } from '../../parts/passages.tsx'
import { StanceWord, stanceChoices } from '../../parts/stance.tsx'
import { useEscape } from '../../parts/use-escape.ts'
import { View } from '../../parts/view.tsx'
import { When } from '../../parts/when.tsx'

interface DetailProps {
  readonly row: ShownRow
  /** Those whose cells are open; none where the term itself is. */
  readonly columns: readonly Column[]
  readonly close: () => void
}

/** What lies behind a term (where it is told) or behind a cell (every standing, newest first). Escape closes it. */
export function Detail({ row, columns, close }: DetailProps) {
  useEscape(close)
  const found = useRoom<TermRow | null>('/term', { row: row.id })
  const [first] = columns
  const who = columns.length === 1 ? first!.name : 'Others'
  return (
    <div>
      <div className="flex items-start justify-between gap-4">
        <h2 className="text-lg leading-snug font-semibold">
          {first ? `${who} on “${row.words}”` : `Where “${row.words}” is told`}
        </h2>
        <button type="button" className="act shrink-0 bg-paper" onClick={close}>
          Close
        </button>
      </div>
      <View of={found} isEmpty={(whole) => !whole} empty="This is told in no report of this moment.">
        {(whole) =>
          whole &&
          (first ? (
            columns.map((column) => (
              <section key={column.id}>
                {columns.length > 1 && <h3 className="mt-4 font-semibold">{column.name}</h3>}
                <Standings row={whole} column={column} />
              </section>
            ))
          ) : (
            <Told row={whole} />
          ))
        }
      </View>
    </div>
  )
}

/** Where a term is told, and what can be corrected of it. */
function Told({ row }: { readonly row: TermRow }) {
  return (
    <div className="mt-3">
      {row.kind === 'proposal' && (
        <p className="mb-2">
          <Correct
            mergeable={row.id}
            what={row.words}
            acts={[right(row.id), wrong(row.id, 'This is no plan'), other(row.id, 'name', 'Is better called so')]}
          />
        </p>
      )}
      {row.kind === 'provision' && (
        <p className="mb-2">
          <Correct
            mergeable={row.id}
            what={row.words}
            acts={[
              right(row.id),
              wrong(row.id, 'This is no term'),
              other(
                row.id,
                'issue',
                'Is of another issue',
                issues.map((value) => ({ value, name: issueName(value) })),
              ),
              other(row.id, 'summary', 'Is better said so'),
            ]}
          />
        </p>
      )}
      <Passages at={row.passages} />
    </div>
  )
}

/** How a column's stand on a term came to be, newest first. */
function Standings({ row, column }: { readonly row: TermRow; readonly column: Column }) {
  return (
    <ol className="mt-3 space-y-4">
      {(row.cells[column.id]?.history ?? []).toReversed().map((standing) => (
        <li key={standing.position}>
          <StandingLine standing={standing} party={column.party} />
          <p className="mb-2">
            <Correct
              what={`${standing.holder} on “${row.words}”`}
              acts={[
                right(standing.position),
                wrong(standing.position),
                other(standing.position, 'stance', 'Stands otherwise', stanceChoices),
              ]}
            />
          </p>
          <Passages at={standing.passages} />
        </li>
      ))}
    </ol>
  )
}

const authorities = { own: 'in their own words', told: 'as others tell', acted: 'by what they did' } as const

function StandingLine({ standing, party }: { readonly standing: Standing; readonly party: boolean }) {
  const { stance, holder, ofParty, authority, when, origins } = standing
  return (
    <p className="mb-2 flex flex-wrap items-baseline gap-x-2">
      <StanceWord stance={stance} />
      <span>{holder}</span>
      {party && !ofParty && <span className="meta">an official’s own stand, not the party’s</span>}
      <span className="meta">
        <When at={when} fallback="day unknown" /> · {authorities[authority]} · {originsInWords(origins)}
      </span>
    </p>
  )
}
