import type { ListedReport } from '../../../../src/api/types.ts'
import { useAsked } from '../../data/use-asked.ts'
import { useFrame } from '../../data/use-frame.ts'
import { usePlace, useRoom } from '../../data/use-room.ts'
import { visitBefore } from '../../data/visits.ts'
import { LongList } from '../../parts/long-list.tsx'
import { handInWords } from '../../parts/report-name.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { StoryLink } from '../../parts/story-link.tsx'
import { View } from '../../parts/view.tsx'
import { When } from '../../parts/when.tsx'
import { Problems } from './problems.tsx'

/** Every report by time, and the pages that could not be read. */
export default function Reports() {
  const found = useRoom<ListedReport[]>('/reports')
  const frame = useFrame()
  return (
    <>
      <RoomHead title="Reports">
        Every page that was read, by time. “First-hand”: it names no other outlet’s work, no more. A report opens to its
        whole text, with what was found in it.
      </RoomHead>
      <View of={found} isEmpty={(list) => list.length === 0} empty={<NoReport />}>
        {(list) => <List reports={list} />}
      </View>
      {frame.data && <Problems problems={frame.data.problems} />}
    </>
  )
}

function List({ reports }: { readonly reports: readonly ListedReport[] }) {
  const [{ outlet }, change] = useAsked()
  const outlets = [...new Set(reports.map((r) => r.outlet ?? ''))].sort()
  const before = visitBefore(usePlace().story)
  const isNew = ({ readAt }: ListedReport) => before !== null && readAt !== null && readAt > before
  const fresh = reports.filter(isNew).length
  const shown = outlet === undefined ? reports : reports.filter((r) => (r.outlet ?? '') === outlet)
  return (
    <>
      <div className="screen-only mt-2 mb-3 flex items-end gap-4">
        <label className="meta">
          <span className="block">Outlet</span>
          <select
            className="field max-w-64"
            value={outlet ?? 'all'}
            onChange={(e) => change({ outlet: e.target.value === 'all' ? undefined : e.target.value })}
          >
            <option value="all">All outlets</option>
            {outlets.map((name) => (
              <option key={name} value={name}>
                {name || 'outlet not stated'}
              </option>
            ))}
          </select>
        </label>
        <p className="meta pb-1.5">
          {shown.length} of {reports.length} reports
          {fresh > 0 && <span className="font-semibold text-accent"> · {fresh} new since your last visit</span>}
        </p>
      </div>
      <LongList items={shown} keyOf={(r) => r.id} height={92}>
        {(report) => <Line report={report} isNew={isNew(report)} />}
      </LongList>
    </>
  )
}

interface LineProps {
  readonly report: ListedReport
  /** Whether it came in, or came in anew, since the reader's last visit. */
  readonly isNew: boolean
}

function Line({ report, isNew }: LineProps) {
  const { id, number, outlet, headline, published, hand, versions, findings, problems } = report
  return (
    <div className="grid grid-cols-[2.25rem_minmax(0,1fr)] border-t border-rule py-2.5">
      <span className="meta pt-1">{number}</span>
      <div>
        <p className="text-lg leading-snug font-semibold">
          <StoryLink to={`/reports/${id}`} line className="hover:underline">
            {headline ?? <i className="font-normal text-quiet">Without a headline</i>}
          </StoryLink>
        </p>
        <p className="meta mt-0.5">
          {isNew && <span className="font-semibold text-accent">New · </span>}
          <span className="font-semibold text-ink">{outlet ?? 'Outlet not stated'}</span> · <When at={published} /> ·{' '}
          {handInWords(hand)} · {findings} {findings === 1 ? 'finding' : 'findings'}
          {versions > 1 && ` · ${versions} versions`}
        </p>
        {problems.map((problem) => (
          <p key={problem} className="meta text-accent">
            {problem}
          </p>
        ))}
      </div>
    </div>
  )
}

function NoReport() {
  return (
    <>
      No report was out at this moment.{' '}
      <StoryLink to="/add" className="link">
        Add pages
      </StoryLink>
    </>
  )
}
