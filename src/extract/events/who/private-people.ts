import { nameKind } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'

/** 'A Lorvian citizen was arrested': not the state whose he is. */
export const isPrivate = (tree: Tree, head: number): boolean =>
  /^(?:citizen|national|tourist|student|journalist|reporter|contractor|dissident|expatriate|exile|immigrant|migrant|refugee|resident|traveler|traveller|businessman|businesswoman)$/u.test(
    tree.lemma(head),
  ) && !tree.children(head).some((c) => /^(?:appos|flat)/u.test(tree.relation(c)) || nameKind(tree, c) === 'person')
