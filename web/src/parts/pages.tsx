import { useRef } from 'react'

interface PagesProps {
  /** What is counted: 'events'. */
  readonly called: string
  /** The place of the first that is shown, from 0, and how many are. */
  readonly from: number
  readonly shown: number
  readonly total: number
  /** How many a page holds. */
  readonly size: number
  /** Told which place the wanted page begins at, as the address has it. */
  readonly go: (from: string | undefined) => void
}

/** "41–80 of 367 differences", with ways to those before and behind; nothing where all are shown. */
export function Pages({ called, from, shown, total, size, go }: PagesProps) {
  const nav = useRef<HTMLElement>(null)
  if (shown >= total) return null
  const to = (place: number) => () => {
    // The next page begins at its beginning.
    nav.current?.parentElement?.scrollIntoView()
    go(place <= 0 ? undefined : String(place))
  }
  return (
    <nav ref={nav} aria-label={`Pages of ${called}`} className="meta mt-6 flex flex-wrap items-center gap-3">
      <button type="button" className="act" disabled={from === 0} onClick={to(from - size)}>
        Those before
      </button>
      <span>
        {shown === 0 ? 'none' : `${from + 1}–${from + shown}`} of {total} {called}
      </span>
      <button type="button" className="act" disabled={from + size >= total} onClick={to(from + size)}>
        Those behind
      </button>
    </nav>
  )
}
