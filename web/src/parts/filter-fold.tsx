import type { ReactNode } from 'react'
import { useWide } from './use-wide.ts'

interface FilterFoldProps {
  /** How many filters are set. */
  readonly set: number
  readonly children: ReactNode
}

/** Filters stand open on a desk; on a phone they fold, so that what is filtered is in sight. */
export function FilterFold({ set, children }: FilterFoldProps) {
  const wide = useWide()
  if (wide) return children
  return (
    <details className="screen-only col-span-2 mt-3 mb-2" open={set > 0 || undefined}>
      <summary className="act flex w-fit list-none items-center">Filter{set > 0 && ` · ${set} set`}</summary>
      {children}
    </details>
  )
}
