import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Judgement } from '../../../../src/api/types.ts'
import { address, send } from '../../data/ask.ts'
import { personHere } from './person.ts'

/** Takes a judgement back, in the name of who last ruled in this browser; else of its author. */
export function useTakeBack(story: string, judgement: Judgement) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      send(address(`/stories/${story}/judgements/${judgement.id}/withdrawal`), {
        person: personHere() || ('person' in judgement.by ? judgement.by.person : 'somebody'),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['story', story] }),
  })
}
