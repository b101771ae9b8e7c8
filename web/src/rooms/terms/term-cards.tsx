import { useMemo, useState } from 'react'
import type { Column } from '../../../../src/api/types.ts'
import { LongList } from '../../parts/long-list.tsx'
import type { Group } from './shown-rows.ts'
import { tableLines } from './table-lines.ts'
import { GroupHeading, TermCard } from './term-card.tsx'
import type { Opening } from './terms.tsx'

interface TermCardsProps {
  readonly groups: readonly Group[]
  readonly columns: readonly Column[]
  readonly opening: Opening
}

/** Up to so many are all drawn, for the browser's own search and for print; of more only those in sight. */
const few = 150

/** The same on a phone: a term, and below it those who were heard on it. */
export function TermCards({ groups, columns, opening }: TermCardsProps) {
  const { folded, open } = opening
  const lines = useMemo(() => tableLines(groups, folded, undefined), [groups, folded])
  // Who comes by a shared address is led to what is open.
  const [to] = useState(() => {
    const opened = lines.find((line) => line.kind === 'term' && line.row.id === open?.split('|')[0])
    return opened && { key: opened.key }
  })
  if (lines.length > few)
    return (
      <LongList items={lines} keyOf={(line) => line.key} height={120} to={to}>
        {(line) =>
          line.kind === 'heading' ? (
            <div className="pt-4">
              <GroupHeading group={line.group} opening={opening} />
            </div>
          ) : (
            <TermCard group={line.group} i={line.i} columns={columns} opening={opening} />
          )
        }
      </LongList>
    )
  return groups.map((group) => (
    <section key={group.id} className="mt-4" aria-labelledby={`group-${group.id}`}>
      <GroupHeading group={group} opening={opening} />
      <ul>
        {lines.map(
          (line) =>
            line.group === group &&
            line.kind !== 'heading' && (
              <li key={line.key}>
                <TermCard group={group} i={line.i} columns={columns} opening={opening} />
              </li>
            ),
        )}
      </ul>
    </section>
  ))
}
