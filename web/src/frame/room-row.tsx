import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { StoryFrame } from '../../../src/api/types.ts'
import { StoryLink } from '../parts/story-link.tsx'
import { type RoomEntry, rooms } from '../rooms.ts'

/** The row of rooms. On a narrow screen it is drawn sideways, and begins where you are. */
export function RoomRow({ counts }: { readonly counts: StoryFrame['counts'] | undefined }) {
  const here = useHere()
  const current = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (here) current.current?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [here])
  return (
    <nav aria-label="Rooms" className="screen-only mt-2 border-y-3 border-double border-rule-strong">
      <ul className="-mx-2 flex gap-x-1 overflow-x-auto py-0.5 font-sans text-[0.9375rem] [scrollbar-width:none] max-sm:[mask-image:linear-gradient(to_right,black_calc(100%-2rem),transparent)]">
        {rooms
          .filter((room) => !room.hidden)
          .map(({ path, title }) => {
            const isHere = path === '/' ? here === '/' : here.startsWith(path)
            return (
              <li key={path} ref={isHere ? current : undefined}>
                <StoryLink to={path} className="block px-2 py-2.5 whitespace-nowrap sm:py-1.5 hover:bg-raised">
                  {/* No bolder than the others: the row stays where it is from room to room. */}
                  <span
                    aria-current={isHere ? 'page' : undefined}
                    className={isHere ? 'text-accent underline decoration-2 underline-offset-6' : ''}
                  >
                    {title}
                  </span>
                  {path === '/differences' && counts?.conflicts ? (
                    <span className="meta ml-1">{counts.conflicts}</span>
                  ) : null}
                </StoryLink>
              </li>
            )
          })}
      </ul>
    </nav>
  )
}

/** The room's path below the story: '/', '/terms', '/reports/r_4f…'. */
function useHere(): string {
  const { pathname } = useLocation()
  return pathname.replace(/^\/stories\/[^/]+/u, '').replace(/\/$/u, '') || '/'
}

/** The room that is shown. */
export function useThisRoom(): RoomEntry | undefined {
  const here = useHere()
  return (
    rooms.find(({ path }) => path === here) ?? rooms.findLast(({ path }) => here.startsWith(path.replace(/\$.*$/u, '')))
  )
}
