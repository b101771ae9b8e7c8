import type { Alike } from '../../../../src/api/types.ts'
import { useRoom } from '../../data/use-room.ts'
import { type Act, sameAs, splitOff } from './act.ts'

/** The rulings that a finding is the same as another, or that a part of it is another; none until they have come. */
export function useMergeActs(id: string | undefined): readonly Act[] {
  const alike = useRoom<Alike>('/alike', { of: id }, id !== undefined).data
  if (id === undefined || alike === undefined) return []
  const choices = (list: Alike['others']) => list.map((choice) => ({ value: choice.id, name: choice.words }))
  return [
    ...(alike.others.length > 0 ? [sameAs(id, 'Is the same as another here', choices(alike.others))] : []),
    ...(alike.parts.length > 1 ? [splitOff(id, 'One of these is another', choices(alike.parts))] : []),
  ]
}
