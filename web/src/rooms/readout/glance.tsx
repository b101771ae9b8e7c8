import type { ReactNode } from 'react'
import { useFrame } from '../../data/use-frame.ts'
import { StoryLink } from '../../parts/story-link.tsx'

/** How much there is, and in which room: for who opens the story for the first time. */
export function Glance() {
  const { data: frame } = useFrame()
  if (!frame) return null
  const { counts, parties, reports } = frame
  const firstHand = reports.filter((r) => r.hand.kind === 'own').length
  return (
    <dl className="mt-4 max-w-sm divide-y divide-rule border-y border-rule font-sans text-sm">
      {parties.length > 0 && (
        <Line room="/who" title="The sides">
          {parties.map((p) => p.name).join(', ')}
        </Line>
      )}
      <Line room="/reports" title="Read so far">
        {count(reports.length, 'report', 'reports')}
        {firstHand > 0 && `, ${firstHand} first-hand`}
      </Line>
      <Line room="/terms" title="On the table">
        {[count(counts.proposals, 'plan', 'plans'), count(counts.provisions, 'term', 'terms')].join(', ')}
      </Line>
      <Line room="/timeline" title="Events">
        {counts.events}
      </Line>
      <Line room="/differences" title="Accounts that differ">
        {counts.conflicts}
      </Line>
    </dl>
  )
}

const count = (n = 0, one: string, many: string) => `${n} ${n === 1 ? one : many}`

interface LineProps {
  readonly room: string
  readonly title: string
  readonly children: ReactNode
}

function Line({ room, title, children }: LineProps) {
  return (
    <div className="grid grid-cols-[9.5rem_1fr] gap-x-3 py-1.5">
      <dt className="text-quiet">
        <StoryLink to={room} className="link">
          {title}
        </StoryLink>
      </dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  )
}
