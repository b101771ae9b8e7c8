import type { Tree } from '../../trees/tree.ts'

/** The noun behind 'since' that a time is of, wherever a parser hangs it: the truce in 'has risen since the truce in May'; or null. */
export function sinceWhat(tree: Tree, date: number): number | null {
  const preposition = date - 1
  if (!/^(?:in|on|of)$/u.test(tree.lower(preposition))) return null
  const noun = preposition - 1
  if (noun < 0 || tree.upos(noun) !== 'NOUN') return null
  for (let i = noun - 1; i >= tree.first[date]! && i > noun - 6; i--) {
    if (tree.lower(i) === 'since') return noun
    if (/^(?:VERB|AUX|PUNCT)$/u.test(tree.upos(i)) && tree.lower(i) !== '-') return null
  }
  return null
}
