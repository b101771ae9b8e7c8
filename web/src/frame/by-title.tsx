import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import type { StoryLine } from '../../../src/api/types.ts'
import { address, ask } from '../data/ask.ts'
import { storyNamed } from './story-named.ts'

interface ByTitleProps {
  /** What stands in the address where an id would. */
  readonly name: string
  /** What is shown where no one story has that title. */
  readonly children: ReactNode
}

/** Who writes a story's title into the address is led to the story, in the room that was asked for. */
export function ByTitle({ name, children }: ByTitleProps) {
  const stories = useQuery({
    queryKey: ['stories'],
    queryFn: ({ signal }) => ask<StoryLine[]>(address('/stories'), { signal, cache: 'no-cache' }),
  })
  const router = useRouter()
  const id = storyNamed(stories.data ?? [], name)
  useEffect(() => {
    if (id === undefined) return
    const { pathname, searchStr } = router.state.location
    const room = pathname.split('/').slice(3)
    router.history.replace(`${['/stories', id, ...room].join('/')}${searchStr}`)
  }, [id, router])
  return stories.isPending || id !== undefined ? null : children
}
