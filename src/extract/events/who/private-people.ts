import type { PartWords } from '../../../languages/act-words.ts'
import { nameKind } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'

/** 'A Lorvian citizen was arrested': not the state whose he is. */
export const isPrivate = (tree: Tree, head: number, words: PartWords): boolean =>
  words.private.has(tree.lemma(head)) &&
  !tree.children(head).some((c) => /^(?:appos|flat)/u.test(tree.relation(c)) || nameKind(tree, c) === 'person')
