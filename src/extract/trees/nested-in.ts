import type { Tree } from './tree.ts'

/** Phrases that hang on the objects and obliques of a verb: a parser may hang 'with the envoy' on 'by phone'. */
export function nestedIn(tree: Tree, verb: number): number[] {
  const found: number[] = []
  const at = tree.children(verb).filter((c) => c > verb && /^(?:obj|obl)$/u.test(tree.relation(c)))
  for (let k = 0; k < at.length && k < 20; k++)
    for (const child of tree.children(at[k]!)) {
      if (!/^(?:nmod|obl)$/u.test(tree.relation(child)) || child <= verb) continue
      found.push(child)
      at.push(child)
    }
  return found
}
