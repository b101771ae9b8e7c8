import type { TermWords } from '../../../languages/terms.ts'
import type { Tree } from '../../trees/tree.ts'
import type { TermReading } from '../reading.ts'

/** 'demanded to know when Lorvia would sign', 'questions on how it would pay': what is asked about, and not for. Who knows how it will be says that it will. */
export function isOpen({ tree, words }: TermReading, verb: number): boolean {
  if (tree.upos(verb) !== 'VERB') return false
  for (let at = verb, steps = 0; at >= 0 && steps < 3; at = tree.head(at), steps++) {
    if (tree.children(at).some((c) => c < verb && words.open.has(tree.lower(c)))) return !isIssue(tree, at, words)
    if (!/^(?:xcomp|conj)/u.test(tree.relation(at))) break
  }
  const { times, manners, knowing, nobody } = words.grammar
  const before = tree.children(verb).filter((c) => c < verb)
  if (before.some((c) => times.has(tree.lower(c)))) return tree.relation(verb) !== 'advcl'
  const above = tree.head(verb)
  const known = above >= 0 && knowing.has(tree.lemma(above)) && !tree.children(above).some((c) => nobody.has(tree.lower(c))) // biome-ignore format: one line
  return !known && before.some((c) => manners.has(tree.lower(c)))
}

/** 'the issue is whether Lorvia will lift the embargo': what parts of a plan are about is on the table. */
function isIssue(tree: Tree, clause: number, words: TermWords): boolean {
  const above = tree.head(clause)
  const around = above >= 0 && tree.lemma(above) === 'be' ? tree.children(above) : tree.children(clause)
  if (around.some((c) => tree.relation(c) === 'expl')) return false
  return around.some((c) => c < clause && /^nsubj/u.test(tree.relation(c)) && words.parts.has(tree.lemma(c)))
}
