import type { ComponentType } from 'react'

/** A room of a story: an address of its own, and code that is loaded when somebody goes there. */
export interface RoomEntry {
  /** Below the story: '/terms'; '/reports/$report' takes a part of the address. */
  readonly path: string
  /** In the window's title; and in the row of rooms, unless `hidden`. */
  readonly title: string
  readonly hidden?: true
  /** The same at every moment: the slider is not shown there. */
  readonly timeless?: true
  readonly load: () => Promise<{ readonly default: ComponentType }>
}

/** The rooms, in the order of the row. A new one is a file in rooms/ and a line here. */
export const rooms: readonly RoomEntry[] = [
  { path: '/', title: 'Readout', load: () => import('./rooms/readout/readout.tsx') },
  { path: '/terms', title: 'Terms', load: () => import('./rooms/terms/terms.tsx') },
  { path: '/timeline', title: 'Timeline', load: () => import('./rooms/timeline/timeline.tsx') },
  { path: '/who', title: 'Who', load: () => import('./rooms/who/who.tsx') },
  { path: '/origins', title: 'Origins', load: () => import('./rooms/origins/origins.tsx') },
  { path: '/differences', title: 'Differences', load: () => import('./rooms/differences/differences.tsx') },
  { path: '/reports', title: 'Reports', load: () => import('./rooms/reports/reports.tsx') },
  { path: '/reports/$report', title: 'Report', hidden: true, load: () => import('./rooms/reader/reader.tsx') },
  { path: '/search', title: 'Search', load: () => import('./rooms/search/search.tsx') },
  { path: '/judgements', title: 'Judgements', timeless: true, load: () => import('./rooms/judgements/judgements.tsx') },
  { path: '/add', title: 'Add pages', timeless: true, load: () => import('./rooms/adding/adding.tsx') },
]
