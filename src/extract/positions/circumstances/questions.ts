import type { Tree } from '../../trees/tree.ts'

/** Whether what a token tells is asked. */
export function isQuestion(tree: Tree, token: number): boolean {
  const last = tree.last[token]! - 1
  for (let i = last; i > last - 3 && i >= tree.first[token]!; i--) if (tree.lower(i) === '?') return true
  return isTurned(tree, token)
}

/** 'the question is, would Lorvia be willing'; not 'nor would Lorvia', 'only then will it', 'never, ever, would it' */
function isTurned(tree: Tree, token: number): boolean {
  const before = tree.children(token).filter((c) => c < token)
  const asks = (c: number) => /^(?:aux|cop)/u.test(tree.relation(c)) && (tree.xpos(c) === 'MD' || /^(?:do|does|did)$/u.test(tree.lower(c))) // biome-ignore format: one line
  const aux = before.find(asks)
  if (aux === undefined || !before.some((c) => c > aux && tree.relation(c) === 'nsubj')) return false
  if (before.some((c) => c < aux && tree.relation(c) === 'advmod')) return false
  return aux === tree.first[token] || tree.upos(aux - 1) === 'PUNCT'
}
