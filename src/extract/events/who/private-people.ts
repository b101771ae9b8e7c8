import type { PartWords } from '../../../languages/act-words.ts'
import { nameKind, wordAt } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'

/** 'A Lorvian citizen was arrested': not the state whose he is. */
export const isPrivate = (tree: Tree, head: number, words: PartWords): boolean =>
  words.private.has(tree.lemma(head)) &&
  !tree.children(head).some((c) => /^(?:appos|flat)/u.test(tree.relation(c)) || nameKind(tree, c) === 'person')

/** Whether the nation before people says no more than where they are from: 'several Lorvian senators' are not Lorvia. */
export const isFrom = (tree: Tree, head: number, nation: number, words: PartWords): boolean =>
  words.citizens.has(tree.lemma(head)) &&
  /^(?:amod|compound)$/u.test(tree.relation(nation)) &&
  // 'U.S. senators', not 'Karsa City lawmakers', whom a visitor meets there.
  (nameKind(tree, nation) === 'nationality' || /^(?:\p{Lu}\.?){2,}$/u.test(wordAt(tree, nation)))
