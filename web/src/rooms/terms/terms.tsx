import { useState } from 'react'
import type { SheetView } from '../../../../src/api/types.ts'
import { useAsked } from '../../data/use-asked.ts'
import { useRoom } from '../../data/use-room.ts'
import { FilterFold } from '../../parts/filter-fold.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { useWide } from '../../parts/use-wide.ts'
import { View } from '../../parts/view.tsx'
import { Filters } from './filters.tsx'
import { shownColumns } from './shown-columns.ts'
import { foldedAtFirst, shownRows, unheardPlans } from './shown-rows.ts'
import { TermCards } from './term-cards.tsx'
import { TermTable } from './term-table.tsx'

/** Which cell or row is open, and which rows and groups are folded; handed to the table and to the cards alike. */
export interface Opening {
  /** 'ROW' or 'ROW|COLUMN'. */
  readonly open: string | undefined
  readonly toggle: (place: string) => void
  readonly folded: ReadonlySet<string>
  readonly fold: (id: string) => void
}

/** The term sheet: what is on the table, and where each side stands on it. */
export default function Terms() {
  const found = useRoom<SheetView>('/terms')
  return (
    <>
      <RoomHead title="Terms" how={<HowToRead />}>
        What is on the table, and where each side was last heard to stand. An empty cell: nobody was heard. Silence is
        never agreement.
      </RoomHead>
      <View of={found} isEmpty={isEmpty} empty="No term, plan or demand was found in the reports of this moment.">
        {(sheet) => <Sheet sheet={sheet} />}
      </View>
    </>
  )
}

function HowToRead() {
  return (
    <>
      <p>
        A cell shows the latest stance (<b>+</b> towards it, <b>±</b> neither, <b>−</b> against it), the day it was
        heard, and on how much it rests. It opens to everything that was heard before, word for word. A term opens to
        where it is told.
      </p>
      <p>
        “1 origin” is one person or body who said so, however many outlets repeat it. “Unnamed” is a source without a
        name. “An outlet’s word”: the report names nobody.
      </p>
      <p>
        A name in italics: an official’s own stand, which is not the party’s. “Others differ”: another official says
        otherwise.
      </p>
    </>
  )
}

const isEmpty = (sheet: SheetView) => sheet.proposals.length + sheet.issues.length + sheet.demands.length === 0

function Sheet({ sheet }: { readonly sheet: SheetView }) {
  const [asked, change] = useAsked()
  const wide = useWide()
  const { groups, columns } = shownRows(sheet, asked)
  const set = Object.keys(noFilter).filter((k) => asked[k]).length
  const [folded, setFolded] = useState(() => foldedAtFirst(groups, wide || set > 0, asked.open))
  const opening: Opening = {
    open: asked.open,
    toggle: (place) => change({ open: asked.open === place ? undefined : place }),
    folded,
    fold: (id) =>
      setFolded((before) => (before.has(id) ? new Set([...before].filter((f) => f !== id)) : new Set([...before, id]))),
  }
  return (
    <>
      <FilterFold set={set}>
        <Filters
          sheet={sheet}
          asked={asked}
          change={(wanted) => {
            // What somebody has picked out is there to be read.
            setFolded(new Set([unheardPlans]))
            change(wanted)
          }}
        />
      </FilterFold>
      {groups.length === 0 ? (
        <p className="py-8 text-quiet">
          No term is left by these filters.{' '}
          <button type="button" className="link" onClick={() => change(noFilter)}>
            Show all
          </button>
        </p>
      ) : wide ? (
        <TermTable
          groups={groups}
          columns={shownColumns(columns, asked.others === 'each')}
          opening={opening}
          showEach={(isEach) => change({ others: isEach ? 'each' : undefined })}
        />
      ) : (
        <TermCards groups={groups} columns={columns} opening={opening} />
      )}
    </>
  )
}

const noFilter = { issue: undefined, party: undefined, since: undefined, show: undefined }
