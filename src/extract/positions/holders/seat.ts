import { nameText, wordAt } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'
import type { PositionReading } from '../position-reading.ts'

/**
 * Whoever governs from a place that no list knows, where the place does what only people do: 'Turlin' of "Turlin does not refuse the plan" in a
 * report that elsewhere says "in Turlin". Null where it is no place, or goes with more than its name.
 */
export function seatAt({ tree, participants }: PositionReading, head: number): string | null {
  if (tree.upos(head) !== 'PROPN' || !/^(?:nsubj|obl:agent)/u.test(tree.relation(head))) return null
  const name = nameText(tree, head) ?? wordAt(tree, head)
  if (/\s/u.test(name) || !/^\p{Lu}\p{Ll}{2,}/u.test(name) || !participants.isTown(tree, head)) return null
  return isBare(tree, head) ? participants.make('government', name, tree, { from: head, to: head + 1 }) : null
}

/** 'Turlin and Oslo' too, but not 'the Turlin', 'old Turlin', 'Turlin schools'. */
const isBare = (tree: Tree, head: number) =>
  tree.children(head).every((c) => /^(?:conj|cc|punct|case)$/u.test(tree.relation(c)))
