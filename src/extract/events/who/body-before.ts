import { outletNamed } from '../../../languages/outlets.ts'
import type { Actor } from '../../../record/finding.ts'
import type { Tree } from '../../trees/tree.ts'

/** Of 'the group' with no name beside it the body or group that was named last before it, outlets aside; null where none was. */
export function bodyBefore(tree: Tree, head: number, actors: Iterable<Actor>): string | null {
  const named = tree.children(head).some((c) => /^(?:amod|compound|nmod|acl|flat)/u.test(tree.relation(c)) || c > head)
  if (named || head === 0 || tree.lower(head - 1) !== 'the') return null
  const at = tree.analysis.start[head]!
  let last: string | null = null
  let nearest = -1
  for (const { id, kind, name, mentions } of actors) {
    if (!/^(?:organisation|group)$/u.test(kind) || outletNamed(name)) continue
    for (const { start } of mentions) if (start < at && start > nearest) [nearest, last] = [start, id]
  }
  return last
}
