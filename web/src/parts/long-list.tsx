import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

interface LongListProps<T> {
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  /** A guess at an item's height, in pixels; each is measured when it is drawn. */
  readonly height: number
  readonly children: (item: T) => ReactNode
}

/** A list in the flow of the page, of which only what is in sight is drawn: 20,000 findings scroll like 20. */
export function LongList<T>({ items, keyOf, height, children }: LongListProps<T>) {
  const list = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), [])
  const drawn = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => height,
    getItemKey: (i) => keyOf(items[i]!),
    overscan: 12,
    scrollMargin: top,
  })
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
