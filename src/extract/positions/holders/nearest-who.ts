import { nameKind } from '../../trees/name-at.ts'
import { phraseOf, type Tree } from '../../trees/tree.ts'

/**
 * The person whom ', who' follows: 'Berg' of "leaders, including Ada Berg, who called it a sham" and of "said Ada Berg, who voted against it",
 * where a parser hangs the clause on the leaders or on 'said'; -1 where it is right, or no person stands there.
 */
export function nearestWho(tree: Tree, token: number): number {
  if (tree.lower(token) !== 'who' || tree.lower(token - 1) !== ',') return -1
  const last = token - 2
  if (last < tree.first[token]! || nameKind(tree, last) !== 'person') return -1
  const clause = tree.head(token)
  const taken = clause < 0 ? -1 : tree.head(clause)
  // 'allies of Ada Berg, who were there': more than one.
  if (tree.children(clause).some((c) => /^(?:are|were|have)$/u.test(tree.lower(c)) || /^VBP$/u.test(tree.xpos(c))))
    return -1
  if (tree.xpos(clause) === 'VBP') return -1
  let head = last
  while (/^(?:flat|nmod:desc|compound)$/u.test(tree.relation(head)) && tree.head(head) >= tree.first[token]!)
    head = tree.head(head)
  if (taken === head) return -1
  // 'the envoy of Ada Berg, who': the envoy may be meant.
  const { from, to } = taken < 0 ? { from: 0, to: 0 } : phraseOf(tree, taken)
  const told =
    taken >= 0 &&
    /^(?:NOUN|PROPN)$/u.test(tree.upos(taken)) &&
    !/S$/u.test(tree.xpos(taken)) &&
    from <= head &&
    head < to
  return told ? -1 : head
}
