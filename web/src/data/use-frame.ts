import { queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { StoryFrame } from '../../../src/api/types.ts'
import { address, ask } from './ask.ts'
import { usePlace } from './use-room.ts'

/** How the story whole is asked for. */
export const frameQuery = (story: string) =>
  queryOptions({
    queryKey: ['story', story, 'frame'],
    queryFn: ({ signal }) => ask<StoryFrame>(address(`/stories/${story}`), { signal, cache: 'no-cache' }),
  })

/** The story whole, whatever moment is shown: its title, all its reports, its parties. */
export function useFrame(): UseQueryResult<StoryFrame> {
  const { story } = usePlace()
  return useQuery(frameQuery(story))
}
