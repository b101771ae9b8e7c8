import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { usePrinted } from './use-wide.ts'

interface LongListProps<T> {
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  /** A guess at an item's height, in pixels; each is measured when it is drawn. */
  readonly height: number
  /** The key of the item to bring into sight: once for each object that is given. */
  readonly to?: { readonly key: string } | undefined
  readonly children: (item: T) => ReactNode
}

/** A list in the flow of the page, of which only what is in sight is drawn: 20,000 findings scroll like 20. On paper all of it. */
export function LongList<T>({ items, keyOf, height, to, children }: LongListProps<T>) {
  const list = useRef<HTMLUListElement>(null)
  const printed = usePrinted()
  const [top, setTop] = useState(0)
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), [])
  const drawn = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => height,
    getItemKey: (i) => keyOf(items[i]!),
    // Some three quarters of a screen on either side.
    overscan: Math.max(2, Math.round(700 / height)),
    scrollMargin: top,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what is given, not again whenever the list is another
  useEffect(() => {
    const index = to ? items.findIndex((item) => keyOf(item) === to.key) : -1
    if (index >= 0) drawn.scrollToIndex(index, { align: 'center' })
  }, [to])
  if (printed)
    return (
      <ul>
        {items.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
    )
  return (
    <ul ref={list} className="relative" style={{ height: drawn.getTotalSize() }}>
      {drawn.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          ref={drawn.measureElement}
          data-index={index}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          className="absolute inset-x-0 top-0"
          style={{ transform: `translateY(${start - top}px)` }}
        >
          {children(items[index]!)}
        </li>
      ))}
    </ul>
  )
}
