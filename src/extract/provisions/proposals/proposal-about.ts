import type { TermWords } from '../../../languages/terms.ts'
import { phraseOf, prepositionOf, type Tree } from '../../trees/tree.ts'

/** The nouns behind a proposal's that tell its matter, by their lemmas: 'toll' of 'a bill to end the toll', 'a deal on the toll'. */
export function aboutAt(tree: Tree, noun: number, { about }: TermWords): ReadonlySet<string> {
  const found = new Set<string>()
  const take = (head: number) => {
    const { from, to } = phraseOf(tree, head)
    for (let i = from; i < to; i++) if (/^(?:NOUN|PROPN)$/u.test(tree.upos(i))) found.add(tree.lemma(i))
  }
  for (const child of tree.children(noun)) {
    if (child < noun) continue
    const relation = tree.relation(child)
    if (relation === 'nmod' && about.has(prepositionOf(tree, child))) take(child)
    else if (relation.startsWith('acl') && /^VBG?$/u.test(tree.xpos(child)))
      for (const object of tree.children(child)) if (tree.relation(object) === 'obj') take(object)
  }
  return found
}
