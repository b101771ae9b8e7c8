import type { Attribution } from '../../../record/finding.ts'
import { type Tree, tokenFrom } from '../../trees/tree.ts'
import type { Groups } from './groups.ts'

/** The group that speakers without names are: of “the plan is a mistake,” hawks in both parties said; null where nobody knows which they are. */
export function crowdVoices(tree: Tree, groups: Groups): (attribution: Attribution) => string | null {
  const known = new Map<string, string | null>()
  return (attribution) => {
    const { id, unnamed } = attribution
    if (!unnamed) return null
    if (!known.has(id)) known.set(id, find(unnamed.as))
    return known.get(id)!
  }

  function find(as: { readonly start: number; readonly end: number }): string | null {
    const { start } = tree.analysis
    const inside = (i: number) => i >= 0 && as.start <= start[i]! && start[i]! < as.end
    for (let i = tokenFrom(tree, as.start); i < tree.length && start[i]! < as.end; i++)
      if (inside(i) && !inside(tree.head(i)) && tree.upos(i) === 'NOUN') return groups.at(tree, i)
    return null
  }
}
