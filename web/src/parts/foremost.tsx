import { type ReactNode, useState } from 'react'

interface ForemostProps<T> {
  readonly items: readonly T[]
  /** How many are shown at first. */
  readonly few: number
  /** What one of them is called, and several: ['account', 'accounts']. */
  readonly called: readonly [one: string, many: string]
  readonly children: (shown: readonly T[]) => ReactNode
}

/** How many more each press opens, as a multiple of those shown at first. */
const page = 5

/** How many are shown of a list, as long as there is that list: one that was scrolled out of sight comes back as it was. */
const opened = new WeakMap<readonly unknown[], number>()

/** The foremost of a list that stands within another list, and a button that opens more of them, page by page. */
export function Foremost<T>({ items, few, called, children }: ForemostProps<T>) {
  const [shown, setShown] = useState(() => opened.get(items) ?? few)
  const left = items.length - shown
  const show = (count: number) => {
    opened.set(items, count)
    setShown(count)
  }
  return (
    <>
      {children(left > 0 ? items.slice(0, shown) : items)}
      {items.length > few && (
        <button type="button" className="meta link mt-2 py-1" onClick={() => show(left > 0 ? shown + page * few : few)}>
          {left > 0 ? `and ${left} more ${called[left === 1 ? 0 : 1]}` : `only the foremost ${few}`}
        </button>
      )}
    </>
  )
}
