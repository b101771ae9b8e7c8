import type { ActReading } from '../acts/act-reading.ts'

/** Who is to do what a plan is for: Lind in 'Lind announced plans to meet Berg', 'Lind’s threat to leave'; or -1. */
export function plannerOf({ tree, words }: Pick<ActReading, 'tree' | 'words'>, verb: number): number {
  const noun = tree.head(verb)
  if (
    !/^acl/u.test(tree.relation(verb)) ||
    tree.xpos(verb) !== 'VB' ||
    noun < 0 ||
    !words.acts.meant.has(tree.lemma(noun))
  )
    return -1
  const whose = tree.children(noun).find((c) => c < noun && /^(?:nmod:poss|compound|amod)$/u.test(tree.relation(c)))
  if (whose !== undefined && tree.relation(whose) === 'nmod:poss') return whose
  const above = tree.head(noun)
  if (above < 0 || !/^(?:obj|obl)$/u.test(tree.relation(noun)) || tree.upos(above) !== 'VERB') return -1
  return tree.children(above).find((c) => tree.relation(c) === 'nsubj') ?? -1
}
