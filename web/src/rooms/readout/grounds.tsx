import { useQueries } from '@tanstack/react-query'
import type { ChainsView } from '../../../../src/api/types.ts'
import { address, ask } from '../../data/ask.ts'
import { usePlace } from '../../data/use-room.ts'
import { StoryLink } from '../../parts/story-link.tsx'
import { wordOf } from './word-of.ts'

/** On whose word a sentence rests: the far ends of its findings' chains; and the way to the chains themselves. */
export function Grounds({ findings }: { readonly findings: readonly string[] }) {
  const { story, asOf } = usePlace()
  const answers = useQueries({
    queries: findings.slice(0, 8).map((finding) => {
      const to = address(`/stories/${story}/chains`, { finding, asOf })
      return {
        queryKey: ['story', story, '/chains', to],
        queryFn: ({ signal }: { signal: AbortSignal }) => ask<ChainsView>(to, { signal, cache: 'no-cache' }),
      }
    }),
  })
  const known = answers.flatMap((a) => (a.data ? [a.data] : [])).filter((v) => v.chains.length > 0)
  const words = wordOf(known.flatMap((v) => v.chains))
  if (words === null) return null
  return (
    <p className="meta mb-3">
      <span className="text-ink">{words}.</span>{' '}
      <StoryLink to="/origins" asked={{ finding: known[0]!.finding.id }} className="link">
        How it came here
      </StoryLink>
    </p>
  )
}
