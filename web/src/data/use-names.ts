import type { ActorsView } from '../../../src/api/types.ts'
import { useRoom } from './use-room.ts'

/** What ids are called: actors by name, findings by their words, anything else as it is. */
export function useNames(): (id: string) => string {
  const actors = useRoom<ActorsView>('/actors')
  const names = new Map(actors.data?.actors.map((a) => [a.id, a.name]))
  return (id) => names.get(id) ?? id
}
