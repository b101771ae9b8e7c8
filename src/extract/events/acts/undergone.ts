import { prepositionOf, type Tree } from '../../trees/tree.ts'
import type { Participants } from '../who/participants.ts'
import type { Act } from './act.ts'

const suffered = /^(?:dismiss|appoint|other:(?:arrest|kidnap))$/u

/** 'Berg’s arrest', where nobody is told by whom or of whom: those whose it is who were arrested themselves. */
export const sufferers = (
  { tree, participants }: { readonly tree: Tree; readonly participants: Participants },
  noun: number,
  kind: string,
  who: readonly string[],
): string[] =>
  suffered.test(kind) && !tree.children(noun).some((c) => /^(?:of|by)$/u.test(prepositionOf(tree, c)))
    ? who.filter((id) => participants.kindOf(id) === 'person')
    : []

/** 'The Karsan annexation', where the report tells that somebody annexed Karsa: that is no act of Karsa's. */
export function turned(act: Act, acts: readonly Act[]): Act {
  if (act.type !== 'other:annex' || act.by !== 'noun' || act.with.length > 0 || act.who.length === 0) return act
  const kin = acts.filter((a) => a.type === act.type && a !== act)
  const isAnnexed = (id: string) => kin.some((a) => a.with.includes(id)) && !kin.some((a) => a.with.length > 0 && a.who.includes(id)) // biome-ignore format: one line
  return act.who.every(isAnnexed) ? { ...act, who: [], with: act.who } : act
}
