import type { Tree } from '../../trees/tree.ts'

/**
 * Whether what is to come stands under a condition: 'will make a deal if Berg does', 'before she would agree', 'would agree to a truce'. What
 * somebody said they would do is no condition: 'said she would agree'.
 */
export function isOnlyIf(tree: Tree, verb: number): boolean {
  const children = tree.children(verb)
  const marked = (at: number, marks: RegExp) =>
    tree.children(at).some((c) => /^(?:mark|advmod)$/u.test(tree.relation(c)) && c < at && marks.test(tree.lower(c)))
  if (marked(verb, /^(?:before|until|till|if|unless|whether)$/u)) return true
  if (children.some((c) => tree.relation(c) === 'advcl' && marked(c, /^(?:if|unless)$/u))) return true
  const would = children.some((c) => /^aux/u.test(tree.relation(c)) && /^(?:would|'d)$/u.test(tree.lower(c)))
  return (
    would &&
    !/^(?:ccomp|parataxis)/u.test(tree.relation(verb)) &&
    !children.some((c) => tree.relation(c) === 'parataxis')
  )
}
