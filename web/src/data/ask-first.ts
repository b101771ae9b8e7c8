import type { QueryClient } from '@tanstack/react-query'
import { rooms } from '../rooms.ts'
import { frameQuery } from './use-frame.ts'
import { roomQuery } from './use-room.ts'

/** What a room asks for first, where that does not hang on what the reader chose. */
const firstOf: Readonly<Record<string, string>> = {
  '/': '/brief',
  '/terms': '/terms',
  '/timeline': '/timeline',
  '/who': '/actors',
  '/origins': '/origins',
  '/differences': '/conflicts',
  '/reports': '/reports',
}

/** Fetches what the address will show at once, side by side with the room's code: nothing waits until the page is drawn. */
export function askFirst(client: QueryClient, { pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
  const [, story, path = '/'] = /^\/stories\/([^/]+)(\/[a-z]+)?\/?$/u.exec(pathname) ?? []
  if (story === undefined) return
  void client.prefetchQuery(frameQuery(story))
  const { asOf, ...chosen } = Object.fromEntries(new URLSearchParams(search))
  const first = firstOf[path]
  if (first && Object.keys(chosen).length === 0) void client.prefetchQuery(roomQuery(story, first, { asOf }))
  // What cannot be had is asked for again, and told of, where it is wanted.
  rooms
    .find((room) => room.path === path)
    ?.load()
    .catch(() => undefined)
}
