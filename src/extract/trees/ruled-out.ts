import { prepositionOf, type Tree } from './tree.ts'

/**
 * The noun of a phrase that denies a verb, or -1: 'circumstances' of "would under no circumstances accept it", "in no way does it support the
 * plan", "will sign it on no account". `phrases` are its preposition and noun, without 'no': 'under circumstances'.
 */
export function ruledOutBy(tree: Tree, verb: number, phrases: ReadonlySet<string>): number {
  const below = tree.children(verb)
  // 'Lorvia at no time endorsed it': a parser may hang the phrase on who stands before it.
  const behindDoer = below
    .filter((c) => c < verb && tree.relation(c) === 'nsubj')
    .flatMap((c) => tree.children(c).filter((d) => d > c && d < verb))
  const found = [...below, ...behindDoer].find(
    (noun) =>
      /^(?:obl|nmod|advmod)/u.test(tree.relation(noun)) &&
      tree.children(noun).some((c) => c < noun && tree.lower(c) === 'no') &&
      [tree.lower(noun), tree.lemma(noun)].some((word) => phrases.has(`${prepositionOf(tree, noun)} ${word}`)),
  )
  return found ?? -1
}
