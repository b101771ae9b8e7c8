import type { PartWords } from '../../../languages/act-words.ts'
import { prepositionOf, type Tree } from '../../trees/tree.ts'

/** Whoever is said to be among those: the subject of 'was among the envoys', or -1. */
export function oneAmong(tree: Tree, head: number): number {
  const children = tree.children(head)
  const subject = children.find((c) => tree.relation(c) === 'nsubj')
  return subject !== undefined && children.some((c) => tree.relation(c) === 'cop') ? subject : -1
}

/** The person in 'a delegation led by Ana Lind', or -1. */
export function leaderOf(tree: Tree, head: number, { leading }: PartWords): number {
  const led = tree.children(head).find((c) => tree.relation(c) === 'acl' && leading.has(tree.lemma(c)))
  const by = led === undefined ? undefined : tree.children(led).find((c) => prepositionOf(tree, c) === 'by')
  return by ?? -1
}
