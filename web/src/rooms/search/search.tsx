import { useEffect, useState } from 'react'
import type { Hit, ReportLine, SearchView } from '../../../../src/api/types.ts'
import { useAsked } from '../../data/use-asked.ts'
import { useFrame } from '../../data/use-frame.ts'
import { useRoom } from '../../data/use-room.ts'
import { FilterFold } from '../../parts/filter-fold.tsx'
import { LongList } from '../../parts/long-list.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { View } from '../../parts/view.tsx'
import { HitLine } from './hit-line.tsx'

const kinds = [
  ['text', 'texts'],
  ['statement', 'statements'],
  ['event', 'events'],
  ['proposal', 'plans'],
  ['provision', 'terms'],
  ['position', 'positions'],
] as const

/** Words in the texts and in what was found in them. */
export default function SearchRoom() {
  const [{ q, kind, outlet, from, to }, change] = useAsked()
  const frame = useFrame()
  const found = useRoom<SearchView>('/search', { q: q ?? '', kind, outlet, from, to }, Boolean(q))
  const reports = new Map(frame.data?.reports.map((r) => [r.id, r]))
  const outlets = [...new Set(frame.data?.reports.flatMap((r) => r.outlet ?? []))].sort()
  return (
    <>
      <RoomHead title="Search" />
      <search>
        <form
          className="mt-3 grid grid-cols-2 gap-x-4 gap-y-2 sm:flex sm:flex-wrap sm:items-end"
          onSubmit={(e) => e.preventDefault()}
        >
          <SearchField q={q ?? ''} change={(words) => change({ q: words || undefined })} />
          <FilterFold set={[outlet, from, to].filter(Boolean).length}>
            <div className="mt-2 grid grid-cols-2 gap-x-4 gap-y-2 md:contents">
              <label className="meta col-span-2">
                <span className="block">Outlet</span>
                <select
                  className="field w-full sm:w-48"
                  value={outlet ?? ''}
                  onChange={(e) => change({ outlet: e.target.value || undefined })}
                >
                  <option value="">All outlets</option>
                  {outlets.map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
              </label>
              <label className="meta">
                <span className="block">From</span>
                <input
                  type="date"
                  className="field w-full"
                  value={from ?? ''}
                  onChange={(e) => change({ from: e.target.value || undefined })}
                />
              </label>
              <label className="meta">
                <span className="block">To</span>
                <input
                  type="date"
                  className="field w-full"
                  value={to ?? ''}
                  onChange={(e) => change({ to: e.target.value || undefined })}
                />
              </label>
            </div>
          </FilterFold>
        </form>
      </search>
      {q ? (
        <View of={found}>
          {(view) => <Hits view={view} kind={kind} reports={reports} pick={(k) => change({ kind: k })} />}
        </View>
      ) : (
        <p className="max-w-prose py-8 text-quiet">
          All the words must stand in one paragraph, or in one finding with its speaker; “words in quotation marks”
          stand as they are. Case and accents do not matter; nor do hyphens, outside of quotation marks.
        </p>
      )}
    </>
  )
}

/** Asks while one types, when the typing rests. */
function SearchField({ q, change }: { readonly q: string; readonly change: (q: string) => void }) {
  const [words, setWords] = useState(q)
  useEffect(() => {
    if (words === q) return
    const rest = setTimeout(() => change(words), 200)
    return () => clearTimeout(rest)
  }, [words, q, change])
  return (
    <label className="meta col-span-2 sm:min-w-80 sm:flex-1">
      <span className="block">Words</span>
      <input
        type="search"
        className="field w-full"
        // biome-ignore lint/a11y/noAutofocus: who comes to the search room wants to type
        autoFocus
        value={words}
        onChange={(e) => setWords(e.target.value)}
      />
    </label>
  )
}

interface HitsProps {
  readonly view: SearchView
  readonly kind: string | undefined
  readonly reports: ReadonlyMap<string, ReportLine>
  readonly pick: (kind: string | undefined) => void
}

function Hits({ view, kind, reports, pick }: HitsProps) {
  const { counts, hits, total } = view
  const all = Object.values(counts).reduce((a, b) => a + b, 0)
  return (
    <>
      <fieldset className="mt-4 mb-2 flex flex-wrap gap-1.5">
        <legend className="sr-only">Kind</legend>
        {[
          [undefined, 'everywhere', all] as const,
          ...kinds.map(([id, words]) => [id, words, counts[id] ?? 0] as const),
        ].map(
          ([id, words, count]) =>
            (count > 0 || id === kind) && (
              <button
                key={words}
                type="button"
                aria-pressed={kind === id}
                className={`act ${kind === id ? 'bg-ink text-paper hover:bg-ink' : ''}`}
                onClick={() => pick(id)}
              >
                {words} {count}
              </button>
            ),
        )}
      </fieldset>
      <p className="meta" role="status">
        {total === 0
          ? 'Nothing has all these words.'
          : total > hits.length
            ? `The first ${hits.length} of ${total}`
            : ''}
      </p>
      <LongList items={hits} keyOf={keyOf} height={76}>
        {(hit) => <HitLine hit={hit} report={reports.get(hit.report)} />}
      </LongList>
    </>
  )
}

const keyOf = (hit: Hit) => `${hit.kind}|${hit.finding}|${hit.report}|${hit.start}`
