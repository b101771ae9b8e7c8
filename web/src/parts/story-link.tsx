import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { usePlace } from '../data/use-room.ts'

interface StoryLinkProps {
  /** Below the story: '/terms', '/reports/r_4f…'. */
  readonly to: string
  readonly asked?: Readonly<Record<string, string | undefined>>
  readonly className?: string
  readonly title?: string
  /** It is a line of its room: j and k stop at it. */
  readonly line?: true
  readonly children: ReactNode
}

/** A link to a room of the same story, at the same moment. */
export function StoryLink({ to, asked = {}, line, children, ...rest }: StoryLinkProps) {
  const { story, asOf } = usePlace()
  const path = `/stories/${story}${to === '/' ? '' : to}`
  return (
    <Link to={path} search={{ asOf, ...asked } as never} data-line={line} {...rest}>
      {children}
    </Link>
  )
}
