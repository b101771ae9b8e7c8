import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { ReportView } from '../../../../src/api/types.ts'
import { useAsked } from '../../data/use-asked.ts'
import { useRoom } from '../../data/use-room.ts'
import { useEscape } from '../../parts/use-escape.ts'
import { View } from '../../parts/view.tsx'
import { Facts } from './facts.tsx'
import { FindingList } from './finding-list.tsx'
import { kindsShown, MarkKey } from './mark-key.tsx'
import { MarkedText } from './marked-text.tsx'
import { PickedNote } from './picked-note.tsx'
import { Versions } from './versions.tsx'

/** One report whole: its text with what was found in it, beside a list of the findings; a click leads both ways. */
export default function Reader() {
  const { report = '' } = useParams({ strict: false })
  const found = useRoom<ReportView>(`/reports/${report}`)
  return <View of={found}>{(view) => <Page key={view.report.id} view={view} />}</View>
}

function Page({ view }: { readonly view: ReportView }) {
  const [{ mark, finding, kinds, furniture, beside }, change] = useAsked()
  const shown = kindsShown(kinds)
  const marks = view.marks.filter((m) => shown.has(m.kind))
  const picked = view.marks.find((m) => m.id === finding || m.finding === finding)
  const pick = (id: string | null) => change({ finding: id ?? undefined, mark: undefined })
  const { length } = view.report.text
  const [start, end] = (mark ?? '').split('-').map(Number)
  const passage = start !== undefined && end !== undefined && start < end && end <= length ? { start, end } : null

  // Where the reader was led to is brought into sight, once for each place.
  const place = mark ?? finding
  useEffect(() => {
    if (place) document.getElementById('here')?.scrollIntoView({ block: 'center' })
  }, [place])
  useEscape(() => change({ finding: undefined, mark: undefined }))
  return (
    <article>
      <Facts view={view} />
      <Versions
        view={view}
        beside={beside}
        compare={(with_) => change({ beside: with_, mark: undefined, finding: undefined })}
      />
      {beside === undefined && (
        <>
          <MarkKey
            marks={view.marks}
            shown={shown}
            show={(next) => change({ kinds: next })}
            furniture={furniture !== 'hidden'}
            showFurniture={(on) => change({ furniture: on ? undefined : 'hidden' })}
          />
          <div className="mt-3 lg:grid lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)] lg:gap-x-10">
            <MarkedText
              report={view.report}
              marks={marks}
              passage={passage}
              picked={picked}
              pick={pick}
              furniture={furniture !== 'hidden'}
            />
            <FindingList marks={marks} picked={picked} pick={pick} />
          </div>
          <PickedNote marks={marks} picked={picked} pick={pick} />
        </>
      )}
    </article>
  )
}
