import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

/** So many columns are all drawn; of more only those in sight. */
const few = 9

/** Widths in pixels that a table of many columns is set in: of the terms, of every other. */
export const termWidth = 320
export const columnWidth = 140

/** Which columns of a table are drawn, from `first` up to `end` without it; `isBroad` where they are not all. */
export function useColumnsInSight(box: RefObject<HTMLElement | null>, count: number) {
  const isBroad = count > few
  const across = useVirtualizer({
    horizontal: true,
    count: isBroad ? count : 0,
    getScrollElement: () => box.current,
    estimateSize: () => columnWidth,
    paddingStart: termWidth,
    overscan: 2,
  })
  if (!isBroad) return { isBroad, first: 0, end: count }
  const items = across.getVirtualItems()
  return { isBroad, first: items[0]?.index ?? 0, end: (items.at(-1)?.index ?? -1) + 1 }
}
