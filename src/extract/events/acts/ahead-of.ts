import type { StatusWords } from '../../../languages/status-words.ts'
import { nameKind } from '../../trees/name-at.ts'
import type { Tree } from '../../trees/tree.ts'
import { caseOf } from './ended.ts'

/** 'scheduled for Friday' of 'the talks scheduled for Friday' */
export const isSetFor = (tree: Tree, noun: number, verb: number, words: StatusWords): boolean =>
  verb > noun &&
  /^acl$/u.test(tree.relation(verb)) &&
  tree.xpos(verb) === 'VBN' &&
  words.planned.has(tree.lemma(verb)) &&
  tree.children(verb).some((c) => caseOf(tree, c) === 'for' && nameKind(tree, c) === 'date')

/** 'before the talks', 'ahead of the talks', 'in advance of the talks' */
export function isAheadOf(tree: Tree, noun: number, words: StatusWords): boolean {
  const mark = tree.children(noun).find((c) => tree.relation(c) === 'case')
  if (mark === undefined) return false
  const of = tree.lower(mark) === 'of' ? tree.lower(mark - 1) : tree.lower(mark)
  return words.before.has(of)
}
