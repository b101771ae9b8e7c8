import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { usePlace } from '../data/use-room.ts'
import { lineAfter } from './line-after.ts'

/** j and k go from line to line of a room (to what has `data-line`), and / to the search; not while somebody types. */
export function useLineKeys(isOn: boolean): void {
  const navigate = useNavigate()
  const { story, asOf } = usePlace()
  useEffect(() => {
    if (!isOn) return
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === '/') {
        event.preventDefault()
        void navigate({ to: `/stories/${story}/search`, search: { asOf } as never })
      }
      if (event.key === 'j' || event.key === 'k') goFrom(event.key === 'j' ? 1 : -1)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [isOn, navigate, story, asOf])
}

const isTyping = (at: EventTarget | null) =>
  at instanceof HTMLElement && at.closest('input:not([type=radio], [type=checkbox]), select, textarea, dialog') !== null

function goFrom(step: 1 | -1): void {
  const lines = [...document.querySelectorAll<HTMLElement>('main [data-line]')].filter((l) => l.offsetParent !== null)
  const here = document.activeElement
  // Below an open line stand its passages: from there, too, one goes to the next line.
  const within = lines.findLastIndex(
    (line) => here && here !== document.body && line.closest('li, article, tr')?.contains(here),
  )
  const to = lineAfter(
    lines.map((line) => line.getBoundingClientRect().top),
    here instanceof HTMLElement && lines.includes(here) ? lines.indexOf(here) : within,
    step,
  )
  if (to === null) return
  lines[to]!.focus()
  lines[to]!.scrollIntoView({ block: 'nearest' })
}
