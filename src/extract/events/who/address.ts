import { foldName } from '../../trees/fold-name.ts'
import { nameKind, nameRun, nameText } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'

/** The second of 'Karsa City, Lorvia', which says where the first is; not of 'Lorvia, Karsa and Vessia'. */
export function isAddress(tree: Tree, token: number, governments: ReadonlyMap<string, string>): boolean {
  const from = nameRun(tree, token)?.from ?? token
  if (nameKind(tree, token) !== 'place' || from < 2 || tree.lower(from - 1) !== ',') return false
  if (nameKind(tree, from - 2) !== 'place') return false
  const first = governments.get(foldName(nameText(tree, from - 2)!))
  return first === undefined || first === governments.get(foldName(nameText(tree, token)!))
}
