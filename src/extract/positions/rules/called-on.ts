import type { Tree } from '../../trees/tree.ts'

/** The first token behind who is called on: 'do' of “Premier Lind, do not close the port”; the sentence's first where nobody is. */
export function behindCalled(tree: Tree, token: number): number {
  const first = tree.first[token]!
  let at = first
  while (at < token && (tree.upos(at) === 'PROPN' || (at === first && /^["“‘']/u.test(tree.lower(at))))) at++
  return at > first && at < token && tree.lower(at) === ',' && tree.upos(at - 1) === 'PROPN' ? at + 1 : first
}

/** 'Premier Lind, sign the bill': a parser may take who is called on for who signs. */
export function isCalledOn(tree: Tree, token: number): boolean {
  const behind = behindCalled(tree, token)
  if (behind === tree.first[token] || !/^VBP?$/u.test(tree.xpos(token))) return false
  for (let i = behind; i < token; i++) if (!/^(?:do|not|n't|n’t|please)$/u.test(tree.lower(i))) return false
  return true
}
