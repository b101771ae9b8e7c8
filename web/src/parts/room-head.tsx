import type { ReactNode } from 'react'

interface RoomHeadProps {
  readonly title: string
  /** What the room shows, in a sentence. */
  readonly children?: ReactNode
  /** What the words and signs in it mean; folded until a newcomer asks. */
  readonly how?: ReactNode
  /** Stands at the title's right. */
  readonly beside?: ReactNode
}

/** The head that every room has: its name, what it shows, and how to read it. */
export function RoomHead({ title, children, how, beside }: RoomHeadProps) {
  return (
    <header>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <h1 className="text-2xl font-semibold">{title}</h1>
        {beside}
      </div>
      {children && <p className="meta mt-1 max-w-3xl">{children}</p>}
      {how && (
        <details className="meta screen-only mt-0.5 max-w-3xl">
          <summary className="link w-fit py-1 pointer-coarse:py-2.5">How to read this</summary>
          <div className="mt-1 mb-2 space-y-1.5 border-l-2 border-rule pl-3 text-ink">{how}</div>
        </details>
      )}
    </header>
  )
}
