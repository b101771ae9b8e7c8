import { nameKind, nameRun, nameText } from '../trees/name-at.ts'
import type { Tree } from '../trees/tree.ts'
import { isForumName } from './where.ts'

/** How many words behind a group of states its place may be told. */
const reach = 5
const known = new WeakMap<Tree, ReadonlySet<string>>()

/** Where groups of states met as a text tells: 'Karsa City' of 'left the G7 in Karsa City', 'the G-20 summit in Karsa City'. */
export function forumPlaces(tree: Tree): ReadonlySet<string> {
  const before = known.get(tree)
  if (before) return before
  const places = new Set<string>()
  for (let i = 0; i < tree.length; i++) {
    // 'G-20' may be three words.
    if (
      !isForumName(nameText(tree, i) ?? tree.analysis.text.slice(tree.analysis.start[i], tree.analysis.start[i]! + 4))
    )
      continue
    const from = nameRun(tree, i)?.to ?? i + 1
    for (let k = from; k < Math.min(tree.last[i]!, from + reach); k++)
      if (nameKind(tree, k) === 'place' && /^(?:in|at)$/u.test(tree.lower(k - 1))) places.add(nameText(tree, k)!)
  }
  known.set(tree, places)
  return places
}
