import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Refused } from '../data/ask.ts'
import { useFrame } from '../data/use-frame.ts'
import { usePlace } from '../data/use-room.ts'
import { leave, visit } from '../data/visits.ts'
import { KeptNote } from '../parts/correct/kept-note.tsx'
import { View } from '../parts/view.tsx'
import { ByTitle } from './by-title.tsx'
import { KeysNote } from './keys-note.tsx'
import { Replay } from './replay.tsx'
import { RoomRow, useThisRoom } from './room-row.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import { Working } from './working.tsx'

/** What stands around every room of a story: its name, the row of rooms, the moment that is shown. */
export function StoryLayout() {
  const frame = useFrame()
  const { story } = usePlace()
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const room = useThisRoom()
  const title = frame.data?.title
  useEffect(() => {
    document.title = [room?.title, title, 'Readout'].filter(Boolean).join(' · ')
  }, [room?.title, title])
  // Being here is seeing what is new, and what is added meanwhile.
  const seen = frame.dataUpdatedAt
  useEffect(() => {
    if (seen > 0) visit(story)
  }, [story, seen])
  useEffect(() => () => leave(story), [story])
  // Who goes by keyboard or by ear starts in the room, not in the row again.
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current !== pathname) main.current?.focus({ preventScroll: true })
    shown.current = pathname
  }, [pathname])
  return (
    <>
      <a href="#room" className="act sr-only bg-paper focus:not-sr-only focus:absolute focus:z-50 focus:m-2">
        Skip to the room
      </a>
      <header className="mx-auto max-w-6xl px-4 pt-3 sm:px-6">
        <div className="flex items-baseline justify-between gap-4">
          <Link to="/" className="kicker hover:underline pointer-coarse:-my-3 pointer-coarse:py-3">
            Readout
          </Link>
          <div className="screen-only flex items-baseline gap-4">
            <Link to="/" className="meta link">
              All stories
            </Link>
            <ThemeSwitch />
          </div>
        </div>
        <p className="mt-1 text-2xl font-semibold sm:text-4xl">{title ?? ' '}</p>
        {(frame.data || !frame.error) && <RoomRow counts={frame.data?.counts} />}
        {frame.data && !room?.timeless && <Replay reports={frame.data.reports} />}
      </header>
      <main ref={main} id="room" tabIndex={-1} className="mx-auto max-w-6xl px-4 pt-5 pb-16 outline-none sm:px-6">
        {frame.data || !frame.error ? (
          <Outlet />
        ) : frame.error instanceof Refused && frame.error.status === 404 ? (
          <ByTitle name={story}>
            <View of={frame}>{() => null}</View>
          </ByTitle>
        ) : (
          <View of={frame}>{() => null}</View>
        )}
      </main>
      <Working />
      <KeptNote key={pathname} story={story} />
      <KeysNote />
    </>
  )
}
