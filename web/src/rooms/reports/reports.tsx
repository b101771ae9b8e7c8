import type { ListedReport } from '../../../../src/api/types.ts'
import { useAsked } from '../../data/use-asked.ts'
import { useFrame } from '../../data/use-frame.ts'
import { useRoom } from '../../data/use-room.ts'
import { LongList } from '../../parts/long-list.tsx'
import { handInWords } from '../../parts/report-name.tsx'
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
      <h1 className="text-2xl font-semibold">Reports</h1>
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
            <option value="all">All {outlets.length} outlets</option>
            {outlets.map((name) => (
              <option key={name} value={name}>
                {name || 'outlet not stated'}
              </option>
            ))}
          </select>
        </label>
        <p className="meta pb-1.5">
          {shown.length} of {reports.length} reports
        </p>
      </div>
      <LongList items={shown} keyOf={(r) => r.id} height={92}>
        {(report) => <Line report={report} />}
      </LongList>
    </>
  )
}

function Line({ report }: { readonly report: ListedReport }) {
  const { id, number, outlet, headline, published, hand, versions, findings, problems } = report
  return (
    <div className="grid grid-cols-[2.25rem_1fr] border-t border-rule py-2.5">
      <span className="meta pt-1">{number}</span>
      <div>
        <p className="text-lg leading-snug font-semibold">
          <StoryLink to={`/reports/${id}`} className="hover:underline">
            {headline ?? 'without a headline'}
          </StoryLink>
        </p>
        <p className="meta mt-0.5">
          <span className="font-semibold text-ink">{outlet ?? 'outlet not stated'}</span> · <When at={published} /> ·{' '}
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
