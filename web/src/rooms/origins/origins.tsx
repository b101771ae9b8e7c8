import { useMemo, useState } from 'react'
import type { ChainsView, OriginsView, SupportedLine } from '../../../../src/api/types.ts'
import { useAsked } from '../../data/use-asked.ts'
import { useRoom } from '../../data/use-room.ts'
import { capital } from '../../parts/capital.ts'
import { originsInWords } from '../../parts/origin-count.tsx'
import { Pages } from '../../parts/pages.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { tagInWords } from '../../parts/tag-in-words.ts'
import { useWide } from '../../parts/use-wide.ts'
import { View } from '../../parts/view.tsx'
import { Chains } from './chains.tsx'
import { flowsIn, layOut } from './layout.ts'
import { LedgerDrawing } from './ledger-drawing.tsx'
import { LedgerLists } from './ledger-lists.tsx'

/** The origin ledger: outlets, what they lean on, and who said it first. */
export default function Origins() {
  const found = useRoom<OriginsView>('/origins')
  return (
    <>
      <RoomHead
        title="Origins"
        how={
          <>
            <p>
              Lines lead from each outlet to what it leans on, and on to who said it first; the thicker, the more
              findings go that way. Copies of one text add a line and never an origin.
            </p>
            <p>
              Choose a box to see what passes through it, a finding to see its own chains. Before a name, ? is a source
              without a name, § a document, ¶ an outlet that names nobody.
            </p>
          </>
        }
      >
        Five outlets are not five witnesses: who leans on whom, and who said it first.
      </RoomHead>
      <View
        of={found}
        isEmpty={(v) => v.total === 0}
        empty="Nothing was found that could have an origin at this moment."
      >
        {(view) => <Ledger view={view} />}
      </View>
    </>
  )
}

function Ledger({ view }: { readonly view: OriginsView }) {
  const [{ finding, node, origins, from }, change] = useAsked()
  const flows = useMemo(() => flowsIn(view), [view])
  const drawing = useMemo(
    () => layOut({ flows, origins: view.origins }, origins === 'all' ? Number.POSITIVE_INFINITY : 14),
    [flows, view, origins],
  )
  const chosen = drawing.nodes.find((n) => n.id === node)
  const asked = useRoom<ChainsView>('/chains', { finding }, finding !== undefined)
  const opened = asked.data?.finding.id === finding ? asked.data : undefined
  const lit = finding ? new Set(opened ? [opened.number] : []) : (chosen?.findings ?? null)
  const listed = useMemo(
    () => (chosen ? [...chosen.findings].sort((a, b) => a - b) : Array.from({ length: view.total }, (_, i) => i)),
    [view, chosen],
  )
  const first = Math.min(Number(from) || 0, Math.max(0, listed.length - 1))
  const page = listed.slice(first, first + pageSize)
  const wide = useWide()
  const Shown = wide ? LedgerDrawing : LedgerLists
  // Who was led here sees the finding first; who picks one from the list sees it open there.
  const [arrived] = useState(finding)
  const picked = finding === arrived ? opened?.finding : undefined
  return (
    <>
      <Shown
        drawing={drawing}
        lit={lit}
        chosen={node}
        choose={(id) => change({ node: node === id ? undefined : id, finding: undefined, from: undefined })}
      />
      <p className="meta screen-only mt-2 flex flex-wrap gap-x-4">
        <span>? no name given · § a document · ¶ an outlet that names nobody</span>
        {(drawing.nodes.some((n) => n.kind === 'rest') || origins === 'all') && (
          <button
            type="button"
            className="link"
            onClick={() => change({ origins: origins === 'all' ? undefined : 'all' })}
          >
            {origins === 'all' ? 'Fold the smaller ones' : 'Show every outlet and origin'}
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
      {listed.length > 1 && <p className="meta">What most reports tell first.</p>}
      <Listed
        places={page}
        opened={finding === arrived ? undefined : finding}
        toggle={(id) => change({ finding: finding === id ? undefined : id })}
      />
      <Pages
        called="findings"
        from={first}
        shown={page.length}
        total={listed.length}
        size={pageSize}
        go={(place) => change({ from: place })}
      />
    </>
  )
}

/** How many findings are told at once. */
const pageSize = 100

interface ListedProps {
  /** Numbers of findings. */
  readonly places: readonly number[]
  /** The id of the one that is open. */
  readonly opened: string | undefined
  readonly toggle: (finding: string) => void
}

function Listed({ places, opened, toggle }: ListedProps) {
  const found = useRoom<SupportedLine[]>('/findings', { at: places.join(',') }, places.length > 0)
  return (
    <View of={found}>
      {(lines) => (
        <ul>
          {lines.map((line) => (
            <li key={line.id} className="border-b border-rule">
              <button
                type="button"
                data-line
                aria-expanded={opened === line.id}
                className="w-full py-2 text-left hover:bg-raised"
                onClick={() => toggle(line.id)}
              >
                <span className="line-clamp-2">{labelOf(line)}</span>
                <span className="meta block">
                  {tagInWords(line.kind, line.tag)} · {originsInWords(line.origins)} · {line.reports}{' '}
                  {line.reports === 1 ? 'report' : 'reports'}
                </span>
              </button>
              {opened === line.id && (
                <div className="mb-3 border-l-2 border-accent pl-4">
                  <Chains finding={line.id} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </View>
  )
}

function labelOf({ kind, who, label }: SupportedLine): string {
  const by = who.map((w) => w.name).join(', ')
  return capital([by || (kind === 'statement' ? 'Nobody named' : ''), label].filter(Boolean).join(': '))
}
