import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { JobEvent } from '../../../../src/api/types.ts'

export interface JobState {
  readonly events: readonly JobEvent[]
  readonly isRunning: boolean
  /** Whether the way to the server broke while pages were read; they are read all the same. */
  readonly isCut: boolean
  readonly follow: (job: string) => void
}

/** Follows a job by server-sent events; when it is over, every room is asked for anew. */
export function useJob(): JobState {
  const [events, setEvents] = useState<readonly JobEvent[]>([])
  const [isRunning, setRunning] = useState(false)
  const [isCut, setCut] = useState(false)
  const stream = useRef<EventSource | null>(null)
  const queries = useQueryClient()
  useEffect(() => () => stream.current?.close(), [])
  const follow = (job: string) => {
    setEvents([])
    setRunning(true)
    setCut(false)
    stream.current?.close()
    const source = new EventSource(`/api/jobs/${job}`)
    stream.current = source
    const end = () => {
      source.close()
      setRunning(false)
      void queries.invalidateQueries()
    }
    // The server tells a job from its beginning, so a stream that was taken up again starts over.
    source.onopen = () => setEvents([])
    source.onmessage = ({ data }) => {
      const event: JobEvent = JSON.parse(data)
      setEvents((before) => [...before, event])
      if (event.kind === 'done' || event.kind === 'failed') end()
    }
    source.onerror = () => {
      setCut(true)
      end()
    }
  }
  return { events, isRunning, isCut, follow }
}
