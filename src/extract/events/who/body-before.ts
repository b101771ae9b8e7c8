import type { PartWords } from '../../../languages/act-words.ts'
import { outletNamed } from '../../../languages/outlets.ts'
import type { Actor } from '../../../record/finding.ts'
import type { Tree } from '../../trees/tree.ts'

/** Of 'the group' with no name beside it the body or group that was named last before it, outlets aside; null where none was. */
export function bodyBefore(tree: Tree, head: number, actors: Iterable<Actor>): string | null {
  if (!isBare(tree, head)) return null
  const at = tree.analysis.start[head]!
  let last: string | null = null
  let nearest = -1
  for (const { id, kind, name, mentions } of actors) {
    if (!/^(?:organisation|group)$/u.test(kind) || outletNamed(name)) continue
    for (const { start } of mentions) if (start < at && start > nearest) [nearest, last] = [start, id]
  }
  return last
}

/** How far back, in tokens. */
const reach = 500

/** Heads of the phrases before 'the delegation' that tell whose one is, by the same noun, the last first: 'the Lorvian delegation'. */
export function delegationsBefore(tree: Tree, head: number, { delegates }: PartWords): number[] {
  const lemma = tree.lemma(head)
  if (!delegates.has(lemma) || !isBare(tree, head)) return []
  const heads: number[] = []
  for (let at = head - 1; at >= 0 && at > head - reach; at--)
    if (tree.lemma(at) === lemma && tree.xpos(at) === tree.xpos(head) && !isBare(tree, at)) heads.push(at)
  return heads
}

/** 'the group', of which no more is said. */
function isBare(tree: Tree, head: number): boolean {
  const told = tree.children(head).some((c) => /^(?:amod|compound|nmod|acl|flat)/u.test(tree.relation(c)) || c > head)
  return !told && head > 0 && tree.lower(head - 1) === 'the'
}
