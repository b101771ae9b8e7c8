import { useMemo } from 'react'
import type { OriginsView, SupportedLine } from '../../../../src/api/types.ts'
import { useAsked } from '../../data/use-asked.ts'
import { useRoom } from '../../data/use-room.ts'
import { LongList } from '../../parts/long-list.tsx'
import { originsInWords } from '../../parts/origin-count.tsx'
import { View } from '../../parts/view.tsx'
import { Chains } from './chains.tsx'
import { layOut } from './layout.ts'
import { LedgerDrawing } from './ledger-drawing.tsx'

/** The origin ledger: outlets, what they lean on, and who said it first. */
export default function Origins() {
  const found = useRoom<OriginsView>('/origins')
  return (
    <>
      <h1 className="text-2xl font-semibold">Origins</h1>
      <p className="meta mt-1 max-w-prose">
        Five outlets are not five witnesses. From each outlet lines lead to what it leans on, and on to who said it.
        Copies of one text add a line and never an origin. A box shows what passes through it; a finding shows its own
        chains.
      </p>
      <View
        of={found}
        isEmpty={(v) => v.findings.length === 0}
        empty="Nothing was found that could have an origin at this moment."
      >
        {(view) => <Ledger view={view} />}
      </View>
    </>
  )
}

function Ledger({ view }: { readonly view: OriginsView }) {
  const [{ finding, node, origins }, change] = useAsked()
  const drawing = useMemo(() => layOut(view, origins === 'all' ? Number.POSITIVE_INFINITY : 24), [view, origins])
  const chosen = drawing.nodes.find((n) => n.id === node)
  const lit = finding ? new Set([finding]) : (chosen?.findings ?? null)
  const listed = chosen ? view.findings.filter((f) => chosen.findings.has(f.id)) : view.findings
  const picked = view.findings.find((f) => f.id === finding)
  return (
    <>
      <LedgerDrawing
        drawing={drawing}
        lit={lit}
        chosen={node}
        choose={(id) => change({ node: node === id ? undefined : id, finding: undefined })}
      />
      <p className="meta screen-only mt-2 flex flex-wrap gap-x-4">
        <span>? has no name · § a document · ¶ an outlet’s own word</span>
        {(drawing.nodes.some((n) => n.kind === 'rest') || origins === 'all') && (
          <button
            type="button"
            className="link"
            onClick={() => change({ origins: origins === 'all' ? undefined : 'all' })}
          >
            {origins === 'all' ? 'Fold the smaller origins' : 'Show every origin'}
          </button>
        )}
      </p>
      {picked && (
        <section aria-labelledby="picked" className="mt-6 border-l-2 border-accent pl-4">
          <div className="flex items-start justify-between gap-4">
            <h2 id="picked" className="text-lg font-semibold">
              {labelOf(picked)}
            </h2>
            <button type="button" className="act shrink-0" onClick={() => change({ finding: undefined })}>
              Close
            </button>
          </div>
          <p className="meta mb-3">{originsInWords(picked.origins)}</p>
          <Chains finding={picked.id} />
        </section>
      )}
      <h2 className="mt-8 border-t border-rule-strong pt-1.5 text-xl font-semibold">
        {chosen ? `Through ${chosen.name}` : 'All findings'} <span className="meta">{listed.length}</span>
      </h2>
      <LongList key={node ?? 'all'} items={listed} keyOf={(f) => f.id} height={56}>
        {(line) => (
          <button
            type="button"
            aria-pressed={finding === line.id}
            className="w-full border-b border-rule py-2 text-left hover:bg-raised"
            onClick={() => change({ finding: finding === line.id ? undefined : line.id })}
          >
            <span className="line-clamp-2">{labelOf(line)}</span>
            <span className="meta block">
              {line.kind} · {originsInWords(line.origins)} · {line.reports.length}{' '}
              {line.reports.length === 1 ? 'report' : 'reports'}
            </span>
          </button>
        )}
      </LongList>
    </>
  )
}

function labelOf({ kind, who, label, tag }: SupportedLine): string {
  const by = who.map((w) => w.name).join(', ')
  if (kind === 'statement') return `${by || 'Nobody named'}: ${label}`
  return `${[by, tag?.replace(/^other:/u, '')].filter(Boolean).join(' · ')}: ${label}`
}
