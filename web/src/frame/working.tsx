import { useIsFetching, useIsMutating } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

/** What is answered sooner needs no sign, in milliseconds; what takes longer is told why. */
const soon = 700
const long = 4_000

/** At the head of the window, whatever the room: that something was asked for and has not come yet. */
export function Working() {
  const asked = useIsFetching({ queryKey: ['story'] }) + useIsMutating()
  const [isLate, isLong] = [useLasting(asked > 0, soon), useLasting(asked > 0, long)]
  return (
    <div role="status" className="screen-only pointer-events-none fixed inset-x-0 top-0 z-40 flex justify-center">
      {isLate && (
        <p className="rounded-b-xs bg-ink px-4 py-1.5 font-sans text-sm text-paper shadow-lg">
          Working …{isLong && ' The record is being put together; with many reports that takes a while.'}
        </p>
      )}
    </div>
  )
}

/** Whether something has been so for so many milliseconds. */
function useLasting(isSo: boolean, time: number): boolean {
  const [lasts, setLasts] = useState(false)
  useEffect(() => {
    if (!isSo) return setLasts(false)
    const rest = setTimeout(() => setLasts(true), time)
    return () => clearTimeout(rest)
  }, [isSo, time])
  return lasts
}
