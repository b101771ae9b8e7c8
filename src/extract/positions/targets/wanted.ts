import type { ModalityWords } from '../../../languages/positions.ts'
import type { Tree } from '../../trees/tree.ts'

/** 'must', 'should', or a bare 'be': what a clause says is not, but is wanted. */
export function isWanted(tree: Tree, clause: number, m: ModalityWords): boolean {
  const above = tree.head(clause)
  // 'wants the tariffs lifted'
  if (m.urging.has(tree.lemma(above))) return true
  const aux = tree.children(clause).filter((c) => /^(?:aux|cop)/u.test(tree.relation(c)))
  if (aux.some((c) => /^(?:must|should|ought)$/u.test(tree.lower(c)))) return true
  // 'may be', 'could be' guess.
  if (!aux.some((c) => tree.xpos(c) === 'MD') && aux.some((c) => tree.lower(c) === 'be')) return true
  return isBare(tree, clause, above, m)
}

/**
 * Whether a clause is in the bare form of what is asked for: 'demands that it sign', and behind a past 'insisted that the trains
 * run', since what was claimed then would be told in the past.
 */
export function isBare(tree: Tree, clause: number, above: number, { stative }: ModalityWords): boolean {
  const aux = tree.children(clause).filter((c) => /^(?:aux|cop)/u.test(tree.relation(c)))
  if (aux.some((c) => /^(?:VB[DZP]|MD)$/u.test(tree.xpos(c)))) return false
  if (tree.xpos(clause) === 'VB') return true
  // 'insists that any deal include monitors'
  const one = tree.children(clause).some((c) => tree.relation(c) === 'nsubj' && /^NNP?$/u.test(tree.xpos(c)) && !tree.children(c).some((d) => tree.relation(d) === 'conj')) // biome-ignore format: one line
  if (one && tree.xpos(clause) === 'VBP' && !stative.has(tree.lemma(clause))) return true
  const past = above >= 0 && /^VB[DN]$/u.test(tree.xpos(above))
  return past && tree.xpos(clause) === 'VBP' && !stative.has(tree.lemma(clause))
}
