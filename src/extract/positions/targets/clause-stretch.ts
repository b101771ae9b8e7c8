import type { Tree } from '../../trees/tree.ts'

export const isInfinitive = (tree: Tree, token: number) =>
  tree
    .children(token)
    .some((c) => c < token && (tree.xpos(c) === 'TO' || (tree.lower(c) === 'to' && tree.relation(c) === 'mark')))

/** Whether a phrase or clause begins behind a comma. */
function isBehindComma(tree: Tree, token: number): boolean {
  let first = token
  for (const child of tree.children(token))
    if (/^(?:case|mark|det|nsubj|aux|amod|compound|nummod|advmod|cop|nmod:poss)/u.test(tree.relation(child)))
      first = Math.min(first, child)
  return first > 0 && /^[,;—–-]$/u.test(tree.lower(first - 1))
}

/** The stretch of a clause: all below its head, without clauses beside it ('…, saying'), other conjuncts and closing signs. */
export function clauseStretch(tree: Tree, head: number): { from: number; to: number } {
  let from = head
  let to = head + 1
  const stack = [head]
  for (let steps = 0; stack.length > 0 && steps < 80; steps++) {
    const at = stack.pop()!
    for (const child of tree.children(at)) {
      const relation = tree.relation(child)
      if (/^(?:parataxis|discourse|dep)/u.test(relation) || Math.abs(child - head) > 40) continue
      if (at === head && /^(?:punct|cc)$/u.test(relation)) continue
      const apart = /^(?:advcl|obl|appos|acl:relcl|nmod)/u.test(relation) && child > head && isBehindComma(tree, child)
      if (apart) continue
      if (at === head && relation === 'conj' && tree.upos(child) === 'VERB') continue
      from = Math.min(from, child)
      to = Math.max(to, child + 1)
      stack.push(child)
    }
  }
  while (to > head + 1 && /^(?:PUNCT|CCONJ)$/u.test(tree.upos(to - 1))) to--
  while (from < head && /^(?:PUNCT|CCONJ)$/u.test(tree.upos(from))) from++
  return { from, to }
}
