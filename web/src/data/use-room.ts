import { keepPreviousData, queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { address, ask } from './ask.ts'

/** The story in the address, and the moment that the rooms show it at: undefined is all that was read. */
export function usePlace(): { readonly story: string; readonly asOf: string | undefined } {
  const { story = '' } = useParams({ strict: false })
  const { asOf } = useSearch({ strict: false })
  return { story, asOf }
}

/** How a view of a story is asked for. */
export function roomQuery<T>(story: string, path: string, asked: Readonly<Record<string, string | undefined>>) {
  const to = address(`/stories/${story}${path}`, asked)
  return queryOptions({
    queryKey: ['story', story, path, to],
    queryFn: ({ signal }) => ask<T>(to, { signal, cache: 'no-cache' }),
  })
}

/**
 * What a room shows: `useRoom<TermSheet>('/terms')`, as of the moment in the address. While another moment is on its way
 * the old view stays, so that drawing the slider does not flicker.
 */
export function useRoom<T>(
  path: string,
  asked: Readonly<Record<string, string | undefined>> = {},
  wanted = true,
): UseQueryResult<T> {
  const { story, asOf } = usePlace()
  return useQuery({
    ...roomQuery<T>(story, path, { ...asked, asOf }),
    // Of the same room only: another report's text is not this one's.
    placeholderData: (before, query) => (query?.queryKey[2] === path ? keepPreviousData(before) : undefined),
    enabled: wanted,
  })
}
