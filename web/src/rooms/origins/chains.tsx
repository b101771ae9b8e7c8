import { useState } from 'react'
import type { Chain, ChainsView } from '../../../../src/api/types.ts'
import { useFrame } from '../../data/use-frame.ts'
import { useRoom } from '../../data/use-room.ts'
import { Foremost } from '../../parts/foremost.tsx'
import { Passages } from '../../parts/passages.tsx'
import { ReportName } from '../../parts/report-name.tsx'
import { StoryLink } from '../../parts/story-link.tsx'
import { View } from '../../parts/view.tsx'

const how: Readonly<Record<Chain['links'][number]['how'], string>> = {
  told: 'in its own words',
  copied: 'copied word for word',
  credited: 'by its credit line',
  traced: 'in that outlet’s own report',
}

/** How each report came to tell one finding: report, what it leans on, origin, with the words that show each step. */
export function Chains({ finding }: { readonly finding: string }) {
  const found = useRoom<ChainsView>('/chains', { finding })
  return (
    <View of={found} isEmpty={(v) => !v || v.chains.length === 0} empty="Nothing is known of where this comes from.">
      {(view) => (
        <Foremost key={finding} items={view?.chains ?? []} few={12} called={['report', 'reports']}>
          {(chains) => (
            <ol className="space-y-4">
              {chains.map((chain, i) => (
                <li key={`${chain.report}${chain.origin}${String(i)}`}>
                  <ChainLine chain={chain} />
                </li>
              ))}
            </ol>
          )}
        </Foremost>
      )}
    </View>
  )
}

function ChainLine({ chain }: { readonly chain: Chain }) {
  const frame = useFrame()
  const report = frame.data?.reports.find((r) => r.id === chain.report)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <p>
        {report ? (
          <StoryLink to={`/reports/${report.id}`} className="link">
            <ReportName report={report} />
          </StoryLink>
        ) : (
          'A report'
        )}
        {chain.links.map((step) => (
          <span key={`${step.to}${step.how}`}>
            {' ← '}
            <b className="font-semibold">{step.to.replace(/^unnamed: ?/u, '')}</b>
            <span className="meta"> ({how[step.how]})</span>
          </span>
        ))}
      </p>
      <details className="mt-1" onToggle={(e) => setOpen(e.currentTarget.open)}>
        <summary className="meta link w-fit cursor-pointer">The words that show it</summary>
        {isOpen && (
          <div className="mt-2">
            <Passages at={chain.links.flatMap((step) => step.passages)} />
          </div>
        )}
      </details>
    </>
  )
}
