import type { Tree } from './tree.ts'

/** What a relative pronoun stands for: 'envoys' for 'who' of 'the envoys who left', or -1. */
export function relativeOf(tree: Tree, pronoun: number, isSomebody: (tree: Tree, head: number) => boolean): number {
  const clause = tree.head(pronoun)
  let noun = clause >= 0 && tree.relation(clause).startsWith('acl') ? tree.head(clause) : -1
  // 'envoys from the region who left': a parser may tie 'who' to the nearer noun.
  for (let k = 0; k < 3 && tree.lower(pronoun) === 'who' && noun >= 0 && !isSomebody(tree, noun); k++)
    noun = tree.head(noun)
  return noun
}
